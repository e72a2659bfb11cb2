/**
 * Triage: what a message is about, how urgent and how angry it is, in which language it
 * is written and which bookings it names. Pure functions over text: one mechanism learns
 * every scheme of labels from its descriptions, its examples and a tenant's corrections;
 * each judgement carries its confidence and its evidence, and is withheld when nothing
 * speaks for it.
 */
@NullMarked
package app.wayside.cases.triage;

import org.jspecify.annotations.NullMarked;
