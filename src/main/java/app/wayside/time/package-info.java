/**
 * Time as a travel company lives it: opening hours that know their zone, holidays and
 * make-up days; local moments with a zone; a clock that can be set to another moment.
 * {@link app.wayside.time.BusinessHours} is where every "how long" and "by when" of the
 * house is counted.
 */
@ApplicationModule(displayName = "Time", allowedDependencies = {})
@NullMarked
package app.wayside.time;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
