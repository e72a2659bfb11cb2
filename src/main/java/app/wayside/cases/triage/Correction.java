package app.wayside.cases.triage;

/**
 * A text and the label a person gave it.
 *
 * @param label the key of a label; a correction whose label is no longer in the scheme is
 * passed over
 */
public record Correction(Reading text, String label) {
}
