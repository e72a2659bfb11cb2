/** Complaints for programs. */
@NullMarked
package app.wayside.cases.complaints.api;

import org.jspecify.annotations.NullMarked;
