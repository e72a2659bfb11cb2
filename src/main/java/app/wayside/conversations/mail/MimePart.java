package app.wayside.conversations.mail;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * One part of a message: its header fields and the range of the raw message that is its
 * body.
 */
record MimePart(MailHeaders headers, byte[] source, int start, int end, HeaderValue type, List<MimePart> children) {

	boolean multipart() {
		return !this.children.isEmpty();
	}

	boolean is(String mediaType) {
		return this.type.main().equals(mediaType);
	}

	byte[] content() {
		return content(this.end);
	}

	/** No more of it than will ever be shown. */
	String text() {
		return TextDecoding.decode(content(textEnd()), this.type.parameter("charset"));
	}

	/** Whether {@link #text} leaves out the end. */
	boolean longText() {
		return textEnd() < this.end;
	}

	private int textEnd() {
		return Math.min(this.end, this.start + MailLimits.TEXT_BYTES);
	}

	private byte[] content(int until) {
		String encoding = this.headers.rule("content-transfer-encoding").replaceAll("[;\\s].*$|\"", "");
		if (encoding.equals("base64")) {
			return TransferDecoding.base64(this.source, this.start, until);
		}
		return TransferDecoding.decode(Arrays.copyOfRange(this.source, this.start, until), encoding);
	}

	HeaderValue disposition() {
		String raw = this.headers.raw("content-disposition");
		return HeaderValue.of((raw != null) ? raw : "");
	}

	/** The name as given in either field; null if there is none. */
	@Nullable String fileName() {
		String charset = this.headers.charset();
		String name = disposition().text("filename", charset);
		return (name != null && !name.isBlank()) ? name : this.type.text("name", charset);
	}

	@Nullable String contentId() {
		String raw = this.headers.raw("content-id");
		if (raw == null) {
			return null;
		}
		String id = raw.strip().replaceAll("^<|>$", "").strip();
		return id.isEmpty() ? null : id.toLowerCase(Locale.ROOT).startsWith("cid:") ? id.substring(4) : id;
	}

}
