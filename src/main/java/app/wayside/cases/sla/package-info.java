/**
 * The clocks of a case: by when it must be answered and solved, and why. A clock is never
 * stored and patched; {@link app.wayside.cases.sla.CaseClocks} derives all of them, with
 * their explanation, from the facts in the case's log, the policies and the calendars.
 */
@NamedInterface("sla")
@NullMarked
package app.wayside.cases.sla;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
