package app.wayside.conversations;

import java.time.Instant;

import app.wayside.files.FileId;

/**
 * A file that came or went with a message, as a search reads it.
 *
 * @param conversationId where it is
 * @param messageId with which message
 * @param fileId the file
 * @param name of the file
 * @param type media type
 * @param size in bytes
 * @param at when the message was written, UTC
 */
public record MessageFile(ConversationId conversationId, MessageId messageId, FileId fileId, String name, String type,
		long size, Instant at) {
}
