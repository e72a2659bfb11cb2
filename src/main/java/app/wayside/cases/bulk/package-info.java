/**
 * Changes many cases at once: tried first, then carried out in the background case by
 * case, with a result for each, and taken back where nobody has changed a case since.
 */
@NamedInterface("bulk")
@NullMarked
package app.wayside.cases.bulk;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
