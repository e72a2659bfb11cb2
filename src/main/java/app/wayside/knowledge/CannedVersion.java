package app.wayside.knowledge;

import java.time.Instant;
import java.util.Map;

/**
 * What a canned text said once.
 *
 * @param version counts from one
 * @param wordings by language
 * @param writtenAt when it was saved
 * @param writtenBy who saved it
 */
public record CannedVersion(int version, Map<String, Wording> wordings, Instant writtenAt, String writtenBy) {
}
