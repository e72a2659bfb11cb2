package app.wayside.web;

/**
 * One of several to choose from: an option, a tab, a view.
 *
 * @param value what is sent, or where it leads
 * @param text in the reader's language
 * @param chosen whether it is the present one
 */
public record Choice(String value, String text, boolean chosen) {
}
