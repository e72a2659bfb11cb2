package app.wayside.knowledge;

/**
 * A canned text as the composer offers it.
 *
 * @param id of the text
 * @param shortcut by which it is called
 * @param language in which it is offered
 * @param title in that language
 * @param body in that language, gaps open
 */
public record CannedMatch(CannedTextId id, String shortcut, String language, String title, String body) {
}
