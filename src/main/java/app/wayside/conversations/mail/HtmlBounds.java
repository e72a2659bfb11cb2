package app.wayside.conversations.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Keeps hostile HTML from nesting without end, which would cost the parser a time that
 * grows with the square of the depth. Beyond the limit opening tags are left out, the
 * words inside stay.
 */
final class HtmlBounds {

	private static final int DEPTH = 250;

	/** These cannot hold anything, or only stand inside an element that is counted. */
	private static final Set<String> UNCOUNTED = Set.of("br", "img", "hr", "meta", "link", "input", "col", "area",
			"base", "wbr", "source", "param", "embed", "track", "p", "td", "th", "tr", "tbody", "thead", "tfoot",
			"colgroup", "html", "body", "head", "option");

	private static final Set<String> ITEMS = Set.of("li", "dd", "dt");

	private static final Set<String> LISTS = Set.of("ul", "ol", "dl");

	private HtmlBounds() {
	}

	static String bounded(String html) {
		List<String> open = new ArrayList<>();
		StringBuilder out = null;
		int kept = 0;
		int at = html.indexOf('<');
		while (at >= 0 && at + 1 < html.length()) {
			boolean closing = html.charAt(at + 1) == '/';
			String name = name(html, closing ? at + 2 : at + 1);
			if (closing) {
				close(open, name);
			}
			else if (!name.isEmpty() && !UNCOUNTED.contains(name)
					&& !(ITEMS.contains(name) && top(open).equals(name))) {
				if (open.size() < DEPTH) {
					open.add(name);
				}
				else {
					out = (out != null) ? out : new StringBuilder(html.length());
					out.append(html, kept, at);
					int end = html.indexOf('>', at);
					kept = (end < 0) ? html.length() : end + 1;
				}
			}
			at = html.indexOf('<', Math.max(at + 1, kept));
		}
		return (out == null) ? html : out.append(html, Math.min(kept, html.length()), html.length()).toString();
	}

	/**
	 * Only what is surely closed counts as closed: a parser ignores most stray end tags.
	 */
	private static void close(List<String> open, String name) {
		if (LISTS.contains(name) && ITEMS.contains(top(open))) {
			open.removeLast();
		}
		if (!name.isEmpty() && top(open).equals(name)) {
			open.removeLast();
		}
	}

	private static String top(List<String> open) {
		return open.isEmpty() ? "" : open.getLast();
	}

	private static String name(String html, int start) {
		int end = start;
		while (end < html.length() && end - start < 20 && Character.isLetterOrDigit(html.charAt(end))) {
			end++;
		}
		return (end > start && Character.isLetter(html.charAt(start)))
				? html.substring(start, end).toLowerCase(Locale.ROOT) : "";
	}

}
