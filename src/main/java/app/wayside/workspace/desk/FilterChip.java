package app.wayside.workspace.desk;

/**
 * A term of a filter, as it is shown.
 *
 * @param text in the reader's words
 * @param without the filter that is left when it is taken away
 */
public record FilterChip(String text, String without) {

}
