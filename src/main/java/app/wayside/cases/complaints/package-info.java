/**
 * Complaints as a process of their own: what is promised to whoever complains, the duties
 * on the way to the end, and the register of risks and root causes.
 */
@NamedInterface("complaints")
@NullMarked
package app.wayside.cases.complaints;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
