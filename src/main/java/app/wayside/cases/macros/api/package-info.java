/** Macros for programs: kept, tried on a case, and done to it. */
@NullMarked
package app.wayside.cases.macros.api;

import org.jspecify.annotations.NullMarked;
