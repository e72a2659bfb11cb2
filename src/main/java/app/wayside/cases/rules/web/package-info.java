/**
 * The settings of the rules with dates: calendars, clock policies, ladders and routes,
 * each with its versions and a trial on the last cases before it is kept.
 */
@NullMarked
package app.wayside.cases.rules.web;

import org.jspecify.annotations.NullMarked;
