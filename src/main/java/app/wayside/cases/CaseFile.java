package app.wayside.cases;

import java.time.Instant;
import java.util.UUID;

import app.wayside.cases.search.Snippet;

/**
 * A file that was found by its name.
 *
 * @param caseId the case that it belongs to
 * @param number of that case
 * @param subject of that case
 * @param messageId the message that it came or went with
 * @param fileId the file
 * @param name of the file
 * @param marked the same with its marks
 * @param size in bytes
 * @param at when that message was written, UTC
 */
public record CaseFile(UUID caseId, String number, String subject, UUID messageId, UUID fileId, String name,
		Snippet marked, long size, Instant at) {
}
