/** Journeys: a real browser, one story for each persona and outcome. */
@NullMarked
package journeys;

import org.jspecify.annotations.NullMarked;
