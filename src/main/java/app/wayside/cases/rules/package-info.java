/**
 * The tenant's rules with dates: calendars, clock policies, ladders, routes and what goes
 * with them. A rule is never overwritten: each change is a version with an author, a
 * reason and the moment from which it holds, so that what was decided yesterday can still
 * be explained tomorrow.
 */
@NamedInterface("rules")
@NullMarked
package app.wayside.cases.rules;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
