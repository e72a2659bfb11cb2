package app.wayside.knowledge;

import java.time.Instant;

/**
 * A letter in one language, at one version.
 *
 * @param kind which letter
 * @param language as a primary language tag
 * @param wording subject and body
 * @param version counts from one
 * @param writtenAt when the version was saved
 * @param writtenBy who saved it
 */
public record LetterWording(LetterKind kind, String language, Wording wording, int version, Instant writtenAt,
		String writtenBy) {
}
