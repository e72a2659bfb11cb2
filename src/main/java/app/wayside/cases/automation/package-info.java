/**
 * Automations: when something happens to a case and a condition holds, deeds are done to
 * it, under the name of the automation. They follow the event log, never act on what
 * automations did, act once for each occasion, and write to no more people in an hour
 * than they may.
 */
@NamedInterface("automation")
@NullMarked
package app.wayside.cases.automation;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
