package app.wayside.cases;

import java.time.Instant;

/**
 * How a case was solved.
 *
 * @param code what was done, from the tenant's list
 * @param text the solution in words
 * @param rootCause why it had come to this, from the tenant's list
 * @param at when, UTC
 * @param confirmBy until when the customer's silence counts as a yes, UTC
 */
public record Resolution(String code, String text, String rootCause, Instant at, Instant confirmBy) {
}
