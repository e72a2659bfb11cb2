/** The trip beside its case. */
@NullMarked
package app.wayside.cases.trips.web;

import org.jspecify.annotations.NullMarked;
