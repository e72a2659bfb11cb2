package app.wayside.conversations.mail;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Reads the structure of a message over ranges of its bytes, in one pass for each level,
 * and stops at the limits.
 */
final class MimeReading {

	private static final String PLAIN = "text/plain";

	/** Lines in a row that may have lost their fold before the header goes on. */
	private static final int LOST_FOLDS = 6;

	private static final Set<String> USUAL_FIELDS = Set.of("from", "to", "cc", "subject", "date", "received",
			"message-id", "mime-version", "content-type", "content-transfer-encoding", "content-disposition",
			"reply-to", "in-reply-to", "references", "return-path", "sender", "dkim-signature", "delivered-to");

	private final byte[] source;

	private int parts;

	private boolean cut;

	private MimeReading(byte[] source) {
		this.source = source;
	}

	static Message read(byte[] raw) {
		byte[] source = withLineFeeds(raw);
		MimeReading reading = new MimeReading(source);
		int start = reading.prologue();
		MimePart root = reading.part(start, source.length, PLAIN, 0);
		return new Message(root, reading.cut);
	}

	/** Old Macintosh files end their lines with a lone carriage return. */
	private static byte[] withLineFeeds(byte[] raw) {
		boolean returns = false;
		for (byte b : raw) {
			if (b == '\n') {
				return raw;
			}
			returns |= b == '\r';
		}
		if (!returns) {
			return raw;
		}
		byte[] source = raw.clone();
		for (int i = 0; i < source.length; i++) {
			if (source[i] == '\r') {
				source[i] = '\n';
			}
		}
		return source;
	}

	/**
	 * Skips what may stand before the first field: a mark, empty lines, the mbox line.
	 */
	private int prologue() {
		int at = 0;
		if (this.source.length > 2 && (this.source[0] & 0xff) == 0xef && (this.source[1] & 0xff) == 0xbb) {
			at = 3;
		}
		while (at < this.source.length && this.source[at] <= ' ' && this.source[at] >= 0) {
			at++;
		}
		if (starts(at, "From ") || starts(at, ">From ")) {
			at = nextLine(at, this.source.length);
		}
		return at;
	}

	private boolean starts(int at, String text) {
		if (at + text.length() > this.source.length) {
			return false;
		}
		for (int i = 0; i < text.length(); i++) {
			if (this.source[at + i] != text.charAt(i)) {
				return false;
			}
		}
		return true;
	}

	private MimePart part(int start, int end, String usualType, int depth) {
		this.parts++;
		List<MailHeaders.Field> fields = new ArrayList<>();
		int body = fields(start, end, fields);
		MailHeaders headers = new MailHeaders(fields);
		String raw = headers.raw("content-type");
		HeaderValue type = HeaderValue.of((raw != null && !raw.isBlank()) ? raw : usualType);
		if (type.main().indexOf('/') < 1) {
			type = new HeaderValue(type.main().startsWith("multipart") ? "multipart/mixed"
					: type.main().equals("html") ? "text/html" : PLAIN, type.parameters());
		}
		List<MimePart> children = List.of();
		if (type.main().startsWith("multipart/")) {
			children = (depth < MailLimits.DEPTH) ? children(type, body, end, depth) : tooDeep();
			if (children.isEmpty() && depth < MailLimits.DEPTH) {
				type = new HeaderValue(PLAIN, type.parameters());
			}
		}
		return new MimePart(headers, this.source, body, end, type, children);
	}

	private List<MimePart> tooDeep() {
		this.cut = true;
		return List.of();
	}

	/** Reads the fields and returns where the body starts. */
	private int fields(int start, int end, List<MailHeaders.Field> fields) {
		int at = start;
		while (at < end) {
			int next = nextLine(at, end);
			if (blank(at, next)) {
				return next;
			}
			int colon = colon(at, next);
			if (colon < 0) {
				if (!fields.isEmpty() && !resumes(next, end)) {
					return at;
				}
				at = next;
				continue;
			}
			int stop = next;
			while (stop < end && (this.source[stop] == ' ' || this.source[stop] == '\t') && !emptyLine(stop, end)) {
				stop = nextLine(stop, end);
			}
			if (stop - start <= MailLimits.HEADER_BYTES && fields.size() < MailLimits.FIELDS) {
				String name = latin(at, colon).strip().toLowerCase(Locale.ROOT);
				fields.add(new MailHeaders.Field(name, unfolded(colon + 1, stop)));
			}
			at = stop;
		}
		return end;
	}

	/** After a line that is no field: does the header go on? */
	private boolean resumes(int from, int end) {
		int at = from;
		for (int i = 0; i < LOST_FOLDS && at < end; i++) {
			int next = nextLine(at, end);
			int colon = colon(at, next);
			if (colon > 0) {
				String name = latin(at, colon).strip().toLowerCase(Locale.ROOT);
				if (USUAL_FIELDS.contains(name) || name.startsWith("x-")) {
					return true;
				}
			}
			if (blank(at, next)) {
				return false;
			}
			at = next;
		}
		return false;
	}

	private boolean emptyLine(int at, int end) {
		int next = nextLine(at, end);
		return blank(at, next) && (next >= end || (this.source[next] != ' ' && this.source[next] != '\t'))
				&& (next >= end || colon(next, nextLine(next, end)) < 0);
	}

	private boolean blank(int at, int next) {
		for (int i = at; i < next; i++) {
			if (this.source[i] != '\r' && this.source[i] != '\n') {
				if (i == at && (this.source[i] == ' ' || this.source[i] == '\t')) {
					continue;
				}
				if (this.source[i] != ' ' && this.source[i] != '\t') {
					return false;
				}
			}
		}
		return true;
	}

	/** Where the name of a field ends, or -1 if the line is no field. */
	private int colon(int at, int next) {
		int i = at;
		while (i < next && this.source[i] > ' ' && this.source[i] != ':') {
			i++;
		}
		int name = i;
		while (i < next && (this.source[i] == ' ' || this.source[i] == '\t')) {
			i++;
		}
		return (i < next && this.source[i] == ':' && name > at && name - at < 100) ? i : -1;
	}

	private String unfolded(int from, int to) {
		int stop = Math.min(to, from + MailLimits.FIELD_BYTES);
		StringBuilder value = new StringBuilder(stop - from);
		for (int i = from; i < stop; i++) {
			byte b = this.source[i];
			if (b != '\r' && b != '\n' && b != 0) {
				value.append((char) (b & 0xff));
			}
		}
		return value.toString().strip();
	}

	private String latin(int from, int to) {
		return new String(this.source, from, to - from, StandardCharsets.ISO_8859_1);
	}

	private int nextLine(int at, int end) {
		int i = at;
		while (i < end && this.source[i] != '\n') {
			i++;
		}
		return Math.min(i + 1, end);
	}

	private List<MimePart> children(HeaderValue type, int start, int end, int depth) {
		String boundary = type.parameter("boundary");
		if (boundary == null || boundary.isBlank()) {
			boundary = firstDelimiter(start, end);
		}
		if (boundary == null) {
			return List.of();
		}
		String usual = type.main().equals("multipart/digest") ? "message/rfc822" : PLAIN;
		byte[] delimiter = ("--" + boundary.stripTrailing()).getBytes(StandardCharsets.ISO_8859_1);
		List<MimePart> children = new ArrayList<>();
		int open = -1;
		int at = start;
		while (at < end) {
			int next = nextLine(at, end);
			Delimiter found = delimiter(at, next, delimiter);
			if (found != Delimiter.NONE) {
				if (open >= 0) {
					add(children, open, beforeDelimiter(open, at), new Kind(usual, depth));
				}
				open = (found == Delimiter.OPENING) ? next : -1;
				if (found == Delimiter.CLOSING && !reopens(next, end, delimiter)) {
					break;
				}
			}
			at = next;
		}
		if (open >= 0 && open < end) {
			add(children, open, end, new Kind(usual, depth));
		}
		return children;
	}

	private void add(List<MimePart> children, int start, int end, Kind kind) {
		if (this.parts >= MailLimits.PARTS) {
			this.cut = true;
			return;
		}
		if (end > start) {
			children.add(part(start, end, kind.usualType(), kind.depth() + 1));
		}
	}

	/** The line end before a delimiter belongs to the delimiter. */
	private int beforeDelimiter(int open, int at) {
		int stop = at;
		if (stop > open && this.source[stop - 1] == '\n') {
			stop--;
		}
		if (stop > open && this.source[stop - 1] == '\r') {
			stop--;
		}
		return stop;
	}

	private Delimiter delimiter(int at, int next, byte[] delimiter) {
		if (next - at < delimiter.length || this.source[at] != '-') {
			return Delimiter.NONE;
		}
		for (int i = 0; i < delimiter.length; i++) {
			if (this.source[at + i] != delimiter[i]) {
				return Delimiter.NONE;
			}
		}
		int rest = at + delimiter.length;
		boolean closing = rest + 1 < next && this.source[rest] == '-' && this.source[rest + 1] == '-';
		for (int i = closing ? rest + 2 : rest; i < next; i++) {
			if (this.source[i] > ' ' || this.source[i] < 0) {
				return closing ? Delimiter.CLOSING : Delimiter.NONE;
			}
		}
		return closing ? Delimiter.CLOSING : Delimiter.OPENING;
	}

	/** Mail joined by careless gateways goes on after its own end. */
	private boolean reopens(int from, int end, byte[] delimiter) {
		for (int at = from; at < end; at = nextLine(at, end)) {
			if (this.source[at] == '-' && delimiter(at, nextLine(at, end), delimiter) == Delimiter.OPENING) {
				return true;
			}
		}
		return false;
	}

	private @Nullable String firstDelimiter(int start, int end) {
		for (int at = start; at < end; at = nextLine(at, end)) {
			int next = nextLine(at, end);
			if (starts(at, "--") && next - at > 3) {
				String boundary = latin(at + 2, next).strip();
				int field = next;
				if (!boundary.isEmpty() && boundary.indexOf(' ') < 0 && colon(field, nextLine(field, end)) > 0) {
					return boundary;
				}
			}
		}
		return null;
	}

	private enum Delimiter {

		NONE, OPENING, CLOSING

	}

	private record Kind(String usualType, int depth) {

	}

	/** The whole structure, and whether a limit left something out. */
	record Message(MimePart root, boolean cut) {

	}

}
