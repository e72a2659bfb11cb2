package app.wayside.conversations;

import java.time.Instant;

/**
 * What a draft was before.
 *
 * @param savedAt when it was saved last, UTC; among those of a draft this names it
 * @param text as it was then
 */
public record DraftVersion(Instant savedAt, String text) {
}
