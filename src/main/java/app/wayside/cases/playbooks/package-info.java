/**
 * Playbooks: what is to be done on a case of a kind, step by step, with branches. A case
 * is not solved while a required step is open, but by a supervisor with a reason.
 */
@NamedInterface("playbooks")
@NullMarked
package app.wayside.cases.playbooks;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
