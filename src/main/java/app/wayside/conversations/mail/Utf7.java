package app.wayside.conversations.mail;

import java.nio.charset.StandardCharsets;

/** UTF-7 (RFC 2152), which old Exchange servers still send and Java does not know. */
final class Utf7 {

	private Utf7() {
	}

	static String decode(String text) {
		StringBuilder out = new StringBuilder(text.length());
		int i = 0;
		while (i < text.length()) {
			char c = text.charAt(i);
			if (c != '+') {
				out.append(c);
				i++;
				continue;
			}
			int end = i + 1;
			while (end < text.length() && base64(text.charAt(end))) {
				end++;
			}
			if (end == i + 1) {
				out.append('+');
			}
			else {
				byte[] units = TransferDecoding.base64(text.substring(i + 1, end).getBytes(StandardCharsets.US_ASCII));
				out.append(new String(units, 0, units.length / 2 * 2, StandardCharsets.UTF_16BE));
			}
			i = (end < text.length() && text.charAt(end) == '-') ? end + 1 : end;
		}
		return out.toString();
	}

	private static boolean base64(char c) {
		return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '+' || c == '/';
	}

}
