/** Cases for programs: to find, to read and to work on. */
@NullMarked
package app.wayside.api.cases;

import org.jspecify.annotations.NullMarked;
