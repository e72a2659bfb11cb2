/** The trips of a case, for programs. */
@NullMarked
package app.wayside.cases.trips.api;

import org.jspecify.annotations.NullMarked;
