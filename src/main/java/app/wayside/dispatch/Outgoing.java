package app.wayside.dispatch;

import java.time.Instant;

import app.wayside.identity.Subject;

/**
 * A mail to send to one recipient. A mail to several is several of these, with the same
 * Message-ID.
 *
 * @param id of the mail
 * @param about the message, case or customer that it belongs to; its events are about
 * that
 * @param messageId the Message-ID of the content, with or without angle brackets
 * @param sender the envelope's sender; empty for the null sender of automatic answers
 * @param recipient the envelope's recipient
 * @param content the whole mail as RFC 5322 writes it
 * @param notBefore until when it may be taken back
 */
@SuppressWarnings("ArrayRecordComponent")
public record Outgoing(DispatchId id, Subject about, String messageId, String sender, String recipient, byte[] content,
		Instant notBefore) {
}
