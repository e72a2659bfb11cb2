package app.wayside.conversations.mail;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * Builds the mails that break mail readers. Every person, company and booking in them is
 * made up.
 */
public final class HostileMails {

	private final List<byte[]> header = new ArrayList<>();

	private byte[] body = new byte[0];

	private HostileMails() {
	}

	/**
	 * A plain mail with all usual fields, to be spoilt.
	 * @return the builder
	 */
	public static HostileMails usual() {
		return bare().field("From", "Dewi Lestari <dewi@example.org>")
			.field("To", "help@wayside.example")
			.field("Subject", "Refund for JKT-SIN")
			.field("Date", "Tue, 10 Mar 2026 09:15:00 +0700")
			.field("Message-ID", "<m1@example.org>");
	}

	/**
	 * A mail without a single field.
	 * @return the builder
	 */
	public static HostileMails bare() {
		return new HostileMails();
	}

	/**
	 * Adds a field, replacing one of the same name.
	 * @param name the name
	 * @param value the value, in UTF-8
	 * @return this builder
	 */
	public HostileMails field(String name, String value) {
		return field(name, value.getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * Adds a field of raw bytes, replacing one of the same name.
	 * @param name the name
	 * @param value the bytes
	 * @return this builder
	 */
	public HostileMails field(String name, byte[] value) {
		this.header.removeIf((line) -> new String(line, StandardCharsets.ISO_8859_1).startsWith(name + ":"));
		this.header.add(join((name + ": ").getBytes(StandardCharsets.US_ASCII), value,
				"\r\n".getBytes(StandardCharsets.US_ASCII)));
		return this;
	}

	/**
	 * Removes a field.
	 * @param name the name
	 * @return this builder
	 */
	public HostileMails without(String name) {
		this.header.removeIf((line) -> new String(line, StandardCharsets.ISO_8859_1).startsWith(name + ":"));
		return this;
	}

	/**
	 * A text body in UTF-8.
	 * @param text the text
	 * @return this builder
	 */
	public HostileMails text(String text) {
		return text(text, StandardCharsets.UTF_8, "utf-8");
	}

	/**
	 * A text body whose label may lie.
	 * @param text the text
	 * @param real the charset of the bytes
	 * @param label the charset in the header; empty for none
	 * @return this builder
	 */
	public HostileMails text(String text, Charset real, String label) {
		field("Content-Type", "text/plain" + (label.isEmpty() ? "" : "; charset=" + label));
		field("Content-Transfer-Encoding", "8bit");
		return body(text.getBytes(real));
	}

	/**
	 * An HTML body.
	 * @param html the HTML
	 * @return this builder
	 */
	public HostileMails html(String html) {
		field("Content-Type", "text/html; charset=utf-8");
		return body(html.getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * A body of raw bytes.
	 * @param bytes the bytes
	 * @return this builder
	 */
	public HostileMails body(byte[] bytes) {
		this.body = bytes;
		return this;
	}

	/**
	 * A multipart.
	 * @param type such as {@code multipart/mixed}
	 * @param parts whole parts, see {@link #part}
	 * @return this builder
	 */
	public HostileMails parts(String type, String... parts) {
		String boundary = "b" + Integer.toHexString(String.join("", parts).hashCode());
		field("Content-Type", type + "; boundary=\"" + boundary + "\"");
		return body(multipart(boundary, List.of(parts)).getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * A part of a multipart.
	 * @param fields header lines, separated by line feeds
	 * @param content the body
	 * @return the part
	 */
	public static String part(String fields, String content) {
		return fields.replace("\n", "\r\n") + "\r\n\r\n" + content;
	}

	/**
	 * A file in base64.
	 * @param fields header lines
	 * @param content the bytes
	 * @return the part
	 */
	public static String file(String fields, byte[] content) {
		return part(fields + "\nContent-Transfer-Encoding: base64", Base64.getMimeEncoder().encodeToString(content));
	}

	/**
	 * As many parts as wanted.
	 * @param count how many
	 * @return a message
	 */
	public static byte[] bomb(int count) {
		StringBuilder body = new StringBuilder();
		for (int i = 0; i < count; i++) {
			body.append("--b\r\nContent-Type: text/plain\r\n\r\npart ").append(i).append("\r\n");
		}
		return usual().field("Content-Type", "multipart/mixed; boundary=b")
			.body(body.append("--b--\r\n").toString().getBytes(StandardCharsets.US_ASCII))
			.bytes();
	}

	/**
	 * Multiparts inside each other.
	 * @param depth how deep
	 * @return a message
	 */
	public static byte[] nest(int depth) {
		String inner = part("Content-Type: text/plain", "the innermost words");
		for (int i = 0; i < depth; i++) {
			inner = part("Content-Type: multipart/mixed; boundary=n" + i, multipart("n" + i, List.of(inner)));
		}
		return ("From: dewi@example.org\r\nSubject: deep\r\n" + inner).getBytes(StandardCharsets.US_ASCII);
	}

	/**
	 * Messages attached inside each other.
	 * @param depth how deep
	 * @return a message
	 */
	public static byte[] matryoshka(int depth) {
		String inner = "From: a@example.org\r\nSubject: doll 0\r\n\r\nthe smallest";
		for (int i = 1; i <= depth; i++) {
			inner = "From: a@example.org\r\nSubject: doll " + i + "\r\nContent-Type: multipart/mixed; boundary=d" + i
					+ "\r\n\r\n" + multipart("d" + i, List.of(part("Content-Type: text/plain", "see inside"),
							part("Content-Type: message/rfc822", inner)));
		}
		return inner.getBytes(StandardCharsets.US_ASCII);
	}

	/**
	 * A delivery report as RFC 3464 wants it.
	 * @param action such as {@code failed}
	 * @param status such as {@code 5.1.1}
	 * @param diagnostic the words of the server
	 * @return the builder
	 */
	public static HostileMails report(String action, String status, String diagnostic) {
		return usual().field("From", "MAILER-DAEMON@mx.example.org (Mail Delivery System)")
			.field("Return-Path", "<>")
			.field("Subject", "Undelivered Mail Returned to Sender")
			.parts("multipart/report; report-type=delivery-status",
					part("Content-Type: text/plain", "This is the mail system at host mx.example.org."),
					part("Content-Type: message/delivery-status",
							"Reporting-MTA: dns; mx.example.org\r\n\r\nFinal-Recipient: rfc822; budi@example.net\r\nAction: "
									+ action + "\r\nStatus: " + status + "\r\nDiagnostic-Code: smtp; " + diagnostic
									+ "\r\n"),
					part("Content-Type: text/rfc822-headers",
							"From: help@wayside.example\r\nMessage-ID: <ours-77@wayside.example>\r\n"));
	}

	/**
	 * The raw message.
	 * @return its bytes
	 */
	public byte[] bytes() {
		List<byte[]> all = new ArrayList<>(this.header);
		all.add("\r\n".getBytes(StandardCharsets.US_ASCII));
		all.add(this.body);
		return join(all.toArray(byte[][]::new));
	}

	private static String multipart(String boundary, List<String> parts) {
		StringBuilder out = new StringBuilder("This is a message in several parts.\r\n");
		parts.forEach((part) -> out.append("--").append(boundary).append("\r\n").append(part).append("\r\n"));
		return out.append("--").append(boundary).append("--\r\n").toString();
	}

	private static byte[] join(byte[]... pieces) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		for (byte[] piece : pieces) {
			out.writeBytes(piece);
		}
		return out.toByteArray();
	}

}
