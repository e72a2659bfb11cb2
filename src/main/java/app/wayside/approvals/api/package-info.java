/** Approvals for programs. */
@NullMarked
package app.wayside.approvals.api;

import org.jspecify.annotations.NullMarked;
