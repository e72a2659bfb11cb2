package app.wayside.approvals;

/**
 * One fact that the decider should see.
 *
 * @param label in words, or the key of a text
 * @param value in words
 */
public record Evidence(String label, String value) {
}
