/**
 * What can be done to a case by a macro, an automation or a change of many cases: one
 * vocabulary, kept as JSON, tried before it is done, and carried out by the commands that
 * an agent has.
 */
@NamedInterface("deeds")
@NullMarked
package app.wayside.cases.deeds;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
