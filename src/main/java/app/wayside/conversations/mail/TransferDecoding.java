package app.wayside.conversations.mail;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/**
 * Content-Transfer-Encodings, undone without complaint: foreign characters are skipped,
 * missing ends are ends.
 */
final class TransferDecoding {

	private static final byte[] VALUES = new byte[128];

	static {
		Arrays.fill(VALUES, (byte) -1);
		String alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
		for (int i = 0; i < alphabet.length(); i++) {
			VALUES[alphabet.charAt(i)] = (byte) i;
		}
	}

	private TransferDecoding() {
	}

	static byte[] decode(byte[] body, String encoding) {
		return switch (encoding) {
			case "base64" -> base64(body);
			case "quoted-printable" -> quotedPrintable(body);
			case "x-uuencode", "x-uue", "uuencode", "uue" -> Uuencoding.decode(body);
			default -> body;
		};
	}

	static byte[] base64(byte[] body) {
		return base64(body, 0, body.length);
	}

	/** Decodes a range; a large one is not copied before. */
	static byte[] base64(byte[] body, int from, int to) {
		int letters = 0;
		for (int i = from; i < to; i++) {
			letters += (body[i] >= 0 && VALUES[body[i]] >= 0) ? 1 : 0;
		}
		byte[] out = new byte[(int) (letters * 3L / 4)];
		int size = 0;
		int bits = 0;
		int buffer = 0;
		for (int i = from; i < to; i++) {
			byte b = body[i];
			if (b == '=') {
				// padding ends a run; another run may follow
				bits = 0;
				buffer = 0;
				continue;
			}
			int value = (b < 0) ? -1 : VALUES[b];
			if (value < 0) {
				continue;
			}
			buffer = (buffer << 6) | value;
			bits += 6;
			if (bits >= 8) {
				bits -= 8;
				out[size++] = (byte) (buffer >> bits);
				buffer &= (1 << bits) - 1;
			}
		}
		return (size == out.length) ? out : Arrays.copyOf(out, size);
	}

	static byte[] quotedPrintable(byte[] body) {
		ByteArrayOutputStream out = new ByteArrayOutputStream(body.length);
		int i = 0;
		while (i < body.length) {
			byte b = body[i];
			if (b == '=') {
				i = escaped(body, i, out);
			}
			else if (b == ' ' || b == '\t') {
				int end = i;
				while (end < body.length && (body[end] == ' ' || body[end] == '\t')) {
					end++;
				}
				// white space before a line end was added on the way
				if (end < body.length && body[end] != '\r' && body[end] != '\n') {
					out.write(body, i, end - i);
				}
				i = end;
			}
			else {
				out.write(b);
				i++;
			}
		}
		return out.toByteArray();
	}

	private static int escaped(byte[] body, int at, ByteArrayOutputStream out) {
		int high = (at + 2 < body.length) ? Character.digit(body[at + 1], 16) : -1;
		int low = (at + 2 < body.length) ? Character.digit(body[at + 2], 16) : -1;
		if (high >= 0 && low >= 0) {
			out.write(high * 16 + low);
			return at + 3;
		}
		int end = at + 1;
		while (end < body.length && (body[end] == ' ' || body[end] == '\t')) {
			end++;
		}
		if (end < body.length && body[end] == '\r') {
			end++;
		}
		if (end < body.length && body[end] == '\n') {
			return end + 1;
		}
		if (end >= body.length) {
			return end;
		}
		out.write('=');
		return at + 1;
	}

}
