/** Views for programs: listed, made, changed and removed. */
@NullMarked
package app.wayside.cases.views.api;

import org.jspecify.annotations.NullMarked;
