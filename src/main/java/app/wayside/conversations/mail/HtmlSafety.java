package app.wayside.conversations.mail;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/**
 * Cleans the HTML of strangers by an allow-list. What is left can neither run, nor load,
 * nor send, nor cover the page; it is still to be shown in a sandbox.
 */
final class HtmlSafety {

	private static final String[] TAGS = { "a", "abbr", "address", "b", "big", "blockquote", "br", "caption", "center",
			"cite", "code", "col", "colgroup", "dd", "del", "dfn", "div", "dl", "dt", "em", "figcaption", "figure",
			"font", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "i", "img", "ins", "kbd", "li", "mark", "ol", "p", "pre",
			"q", "rp", "rt", "ruby", "s", "samp", "section", "small", "span", "strike", "strong", "sub", "sup", "table",
			"tbody", "td", "tfoot", "th", "thead", "tr", "tt", "u", "ul", "var" };

	private static final Safelist ALLOWED = new Safelist().addTags(TAGS)
		.addAttributes(":all", "style", "dir", "lang", "align", "valign")
		.addAttributes("a", "href")
		.addAttributes("img", "src", "alt", "width", "height")
		.addAttributes("font", "color", "face", "size")
		.addAttributes("table", "border", "cellpadding", "cellspacing", "width", "bgcolor")
		.addAttributes("td", "colspan", "rowspan", "width", "height", "bgcolor")
		.addAttributes("th", "colspan", "rowspan", "width", "height", "bgcolor")
		.addAttributes("tr", "bgcolor")
		.addAttributes("ol", "start", "type")
		.addAttributes("col", "width", "span");

	private static final Set<String> STYLES = Set.of("color", "background-color", "font", "font-family", "font-size",
			"font-style", "font-weight", "text-align", "text-decoration", "line-height", "margin", "margin-top",
			"margin-bottom", "margin-left", "margin-right", "padding", "padding-top", "padding-bottom", "padding-left",
			"padding-right", "border", "border-top", "border-bottom", "border-left", "border-right", "border-collapse",
			"border-color", "border-style", "border-width", "border-radius", "width", "max-width", "height",
			"vertical-align", "white-space", "list-style-type", "direction");

	/** No functions, no escapes, no urls. */
	private static final Pattern PLAIN_VALUE = Pattern
		.compile("(?:[\\w\\s#%.,'\"+\\-]|rgba?\\([\\d\\s,.%]{1,40}\\)){1,200}");

	private static final Pattern LINK = Pattern.compile("(?i)(https?|mailto|tel):.*", Pattern.DOTALL);

	private static final Pattern PICTURE = Pattern
		.compile("(?i)data:image/(png|jpe?g|gif|webp|bmp);base64,[a-z0-9+/=\\s]+");

	private HtmlSafety() {
	}

	static Clean clean(String html) {
		Document document = new Cleaner(ALLOWED).clean(Jsoup.parse(HtmlBounds.bounded(html)));
		document.outputSettings().prettyPrint(false);
		int remote = 0;
		for (Element element : document.body().getAllElements()) {
			style(element);
			if (element.normalName().equals("a")) {
				link(element);
			}
			else if (element.normalName().equals("img")) {
				remote += image(element);
			}
		}
		return new Clean(document.body().html().strip(), remote);
	}

	/** Plain text as HTML, for mail that mixes both. */
	static String escaped(String text) {
		return text.isBlank() ? "" : "<pre>" + Entities.escape(text) + "</pre>";
	}

	private static void style(Element element) {
		Attribute given = element.attribute("style");
		if (given == null) {
			return;
		}
		StringBuilder kept = new StringBuilder();
		for (String rule : given.getValue().split(";")) {
			int colon = rule.indexOf(':');
			if (colon < 1) {
				continue;
			}
			String name = rule.substring(0, colon).strip().toLowerCase(Locale.ROOT);
			String value = rule.substring(colon + 1).strip();
			if (STYLES.contains(name) && !value.startsWith("-") && PLAIN_VALUE.matcher(value).matches()) {
				kept.append(kept.isEmpty() ? "" : ";").append(name).append(':').append(value);
			}
		}
		if (kept.isEmpty()) {
			element.removeAttr("style");
		}
		else {
			element.attr("style", kept.toString());
		}
	}

	private static void link(Element element) {
		String target = seen(element.attr("href"));
		element.removeAttr("href");
		if (LINK.matcher(target).matches()) {
			element.attr("href", target).attr("rel", "noopener noreferrer nofollow").attr("target", "_blank");
		}
	}

	/** Leaves attached and embedded pictures, marks those that live elsewhere. */
	private static int image(Element element) {
		String source = seen(element.attr("src"));
		element.removeAttr("src");
		if (source.toLowerCase(Locale.ROOT).startsWith("cid:") || PICTURE.matcher(source).matches()) {
			element.attr("src", source);
			return 0;
		}
		String address = source.startsWith("//") ? "https:" + source : source;
		if (address.matches("(?is)https?://.*")) {
			element.attr("data-remote-src", address);
			return 1;
		}
		return 0;
	}

	/** Browsers ignore white space and control characters inside an address. */
	private static String seen(String address) {
		return address.replaceAll("[\\p{Cc}\\p{Cf}]", "").strip();
	}

	/** The cleaned HTML and how many pictures were held back. */
	record Clean(String html, int remoteImages) {

	}

}
