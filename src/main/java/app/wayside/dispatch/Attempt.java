package app.wayside.dispatch;

import java.time.Instant;

/**
 * One hand-over on one route.
 *
 * @param route its name
 * @param started UTC
 * @param ended UTC
 * @param outcome how it ended
 */
record Attempt(String route, Instant started, Instant ended, Outcome outcome) {
}
