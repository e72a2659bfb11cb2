package app.wayside.knowledge;

import java.util.List;

/**
 * A letter ready to be sent.
 *
 * @param subject the line above it
 * @param body plain text; blank lines part paragraphs
 * @param language in which it is written, as a primary language tag
 * @param missing the gaps that nothing filled; they still stand in the letter
 */
public record Letter(String subject, String body, String language, List<String> missing) {
}
