package app.wayside.customers;

/**
 * A ground with what it stands on.
 *
 * @param ground why
 * @param detail what both share, masked where that is masked elsewhere; may be empty
 */
public record Reason(Ground ground, String detail) {
}
