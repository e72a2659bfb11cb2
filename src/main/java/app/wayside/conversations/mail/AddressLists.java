package app.wayside.conversations.mail;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Address fields, read before they are decoded, because a decoded name may hold commas
 * and brackets.
 */
final class AddressLists {

	private AddressLists() {
	}

	static List<MailAddress> read(@Nullable String raw, @Nullable String charset) {
		if (raw == null || raw.isBlank()) {
			return List.of();
		}
		List<MailAddress> found = new ArrayList<>();
		// some clients encode the whole field, address included
		boolean whole = raw.indexOf('@') < 0 && raw.contains("=?");
		for (String item : items(whole ? EncodedWords.decode(raw, charset) : raw)) {
			MailAddress address = address(item, charset, whole);
			if (address != null && found.size() < MailLimits.ADDRESSES) {
				found.add(address);
			}
		}
		return found;
	}

	private static List<String> items(String raw) {
		List<String> items = new ArrayList<>();
		StringBuilder item = new StringBuilder();
		int comment = 0;
		boolean quoted = false;
		boolean angle = false;
		for (int i = 0; i < raw.length(); i++) {
			char c = raw.charAt(i);
			if (c == '\\' && (quoted || comment > 0) && i + 1 < raw.length()) {
				item.append(c).append(raw.charAt(++i));
				continue;
			}
			if (c == '"' && comment == 0) {
				// a quotation that never ends is not one
				quoted = !quoted && raw.indexOf('"', i + 1) > 0;
			}
			else if (!quoted && c == '(') {
				comment += (raw.indexOf(')', i) > 0) ? 1 : 0;
			}
			else if (!quoted && c == ')' && comment > 0) {
				comment--;
			}
			else if (!quoted && comment == 0 && (c == '<' || c == '>')) {
				angle = c == '<' && raw.indexOf('>', i) > 0;
			}
			boolean open = !quoted && !angle && comment == 0;
			if (open && (c == ',' || c == ';')) {
				items.add(item.toString());
				item.setLength(0);
			}
			else if (open && c == ':' && group(raw, i)) {
				item.setLength(0);
			}
			else {
				item.append(c);
			}
		}
		items.add(item.toString());
		return items;
	}

	/** A colon that opens {@code friends: a@x, b@y;}. */
	private static boolean group(String raw, int colon) {
		return raw.indexOf(';', colon) > 0 || raw.indexOf('@', colon) < 0;
	}

	private static @Nullable MailAddress address(String item, @Nullable String charset, boolean decoded) {
		String text = item.strip();
		if (text.isEmpty()) {
			return null;
		}
		int close = text.lastIndexOf('>');
		int open = (close > 0) ? text.lastIndexOf('<', close) : text.lastIndexOf('<');
		if (open < 0) {
			return bare(text, charset, decoded);
		}
		String address = text.substring(open + 1, (close > open) ? close : text.length()).strip();
		int route = address.lastIndexOf(':');
		address = (route >= 0 && address.startsWith("@")) ? address.substring(route + 1) : address;
		String name = name(text.substring(0, open), charset, decoded);
		if (name == null && close > 0 && close + 1 < text.length()) {
			name = name(text.substring(close + 1), charset, decoded);
		}
		if (address.isEmpty() && name != null && name.indexOf('@') > 0) {
			return new MailAddress(clean(name), null);
		}
		address = clean(address.replaceFirst("(?i)^mailto:", ""));
		return (address.isEmpty() && name == null) ? null : new MailAddress(address, name);
	}

	private static @Nullable MailAddress bare(String text, @Nullable String charset, boolean decoded) {
		int comment = text.indexOf('(');
		String address = text;
		String name = null;
		if (comment >= 0) {
			name = name(text.substring(comment).replace("(", "").replace(")", ""), charset, decoded);
			address = text.replaceAll("\\([^)]*\\)?", " ").strip();
		}
		int space = address.lastIndexOf(' ');
		// John Smith john@example.com
		if (space > 0 && address.indexOf('@') > space && address.indexOf('"') < 0) {
			name = name(address.substring(0, space), charset, decoded);
			address = address.substring(space + 1);
		}
		else if (address.indexOf('@') < 0 && !address.isEmpty() && comment < 0) {
			return new MailAddress("", name(address, charset, decoded));
		}
		address = clean(address.replaceAll("^['\"]+|['\"]+$", ""));
		return (address.isEmpty() && name == null) ? null : new MailAddress(address, name);
	}

	private static String clean(String address) {
		StringBuilder out = new StringBuilder(address.length());
		for (int i = 0; i < address.length(); i++) {
			char c = address.charAt(i);
			if (!Character.isWhitespace(c) && !Character.isISOControl(c) && c != '<' && c != '>') {
				out.append(c);
			}
		}
		return EncodedWords.decode(out.toString(), null);
	}

	private static @Nullable String name(String raw, @Nullable String charset, boolean decoded) {
		String text = raw.strip();
		StringBuilder unquoted = new StringBuilder(text.length());
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c == '\\' && i + 1 < text.length()) {
				unquoted.append(text.charAt(++i));
			}
			else if (c != '"') {
				unquoted.append(c);
			}
		}
		String name = decoded ? unquoted.toString().strip() : EncodedWords.decode(unquoted.toString(), charset);
		name = name.replaceAll("^['\"\\s]+|['\"\\s]+$", "").replaceAll("\\s+", " ");
		return name.isEmpty() ? null : name;
	}

}
