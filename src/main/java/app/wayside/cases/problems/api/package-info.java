/** Problems for programs. */
@NullMarked
package app.wayside.cases.problems.api;

import org.jspecify.annotations.NullMarked;
