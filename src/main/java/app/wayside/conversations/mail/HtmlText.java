package app.wayside.conversations.mail;

import java.util.Set;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * Plain text of an HTML mail that keeps what matters: paragraphs, lists, link addresses,
 * and quotations marked with {@code >} so that they can be told from new text.
 */
final class HtmlText {

	private static final Set<String> SILENT = Set.of("script", "style", "head", "title", "template", "noscript", "svg",
			"object", "iframe", "select", "math");

	private static final Set<String> PARAGRAPHS = Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "pre",
			"blockquote", "table", "dl");

	private static final Set<String> BLOCKS = Set.of("div", "li", "tr", "section", "article", "header", "footer",
			"address", "dt", "dd", "center", "form", "fieldset", "body", "aside", "main", "nav", "figure");

	private HtmlText() {
	}

	static String of(String html) {
		Document document = Jsoup.parse(HtmlBounds.bounded(html));
		Writer writer = new Writer();
		NodeTraversor.traverse(writer, document.body());
		return writer.text();
	}

	private static final class Writer implements NodeVisitor {

		private final StringBuilder out = new StringBuilder();

		private int silent;

		private int quotes;

		private int quotesBefore;

		private int verbatim;

		private int breaks;

		private boolean space;

		private boolean fresh = true;

		@Override
		public void head(Node node, int depth) {
			if (node instanceof TextNode words && this.silent == 0) {
				words(words.getWholeText());
			}
			else if (node instanceof Element element) {
				open(element);
			}
		}

		private void open(Element element) {
			String name = element.normalName();
			if (SILENT.contains(name)) {
				this.silent++;
			}
			else if (PARAGRAPHS.contains(name)) {
				lines(name.equals("p") && element.hasClass("MsoNormal") ? 1 : 2);
			}
			else if (BLOCKS.contains(name)) {
				lines(1);
			}
			switch (name) {
				case "br" -> this.breaks = this.fresh && this.breaks == 0 ? 0 : this.breaks + 1;
				case "hr" -> {
					lines(1);
					words("________________________________");
					lines(1);
				}
				case "li" -> words("- ");
				case "pre" -> this.verbatim++;
				case "blockquote" -> this.quotes++;
				case "td", "th" -> this.space = true;
				case "img" -> image(element);
				default -> {
				}
			}
		}

		private void image(Element element) {
			String words = element.attr("alt").strip();
			if (!words.isEmpty() && this.silent == 0 && words.length() < 200) {
				words(words);
			}
		}

		@Override
		public void tail(Node node, int depth) {
			if (!(node instanceof Element element)) {
				return;
			}
			String name = element.normalName();
			switch (name) {
				case "a" -> link(element);
				case "pre" -> this.verbatim--;
				case "blockquote" -> {
					lines(1);
					this.quotes--;
				}
				default -> {
				}
			}
			if (SILENT.contains(name)) {
				this.silent--;
			}
			else if (PARAGRAPHS.contains(name)) {
				lines(name.equals("p") && element.hasClass("MsoNormal") ? 1 : 2);
			}
			else if (BLOCKS.contains(name)) {
				lines(1);
			}
		}

		private void link(Element element) {
			String target = element.attr("href").strip();
			if (this.silent == 0 && target.matches("(?i)https?://.*") && target.length() < 500
					&& !element.text().contains(target) && !element.text().isBlank()) {
				words(" <" + target + ">");
			}
		}

		private void lines(int count) {
			this.breaks = Math.max(this.breaks, this.fresh && this.out.isEmpty() ? 0 : count);
			this.space = false;
		}

		private void words(String raw) {
			String text = raw.replace('\u00a0', ' ').replace("\u200b", "").replace("\u00ad", "");
			if (this.verbatim > 0) {
				for (String line : text.split("(?<=\n)")) {
					write(line.replaceAll("\\R$", ""));
					this.breaks += line.endsWith("\n") ? 1 : 0;
				}
				return;
			}
			String tidy = text.replaceAll("[ \\t\\r\\n\\f]+", " ");
			if (tidy.isBlank()) {
				this.space |= !tidy.isEmpty();
				return;
			}
			this.space |= tidy.startsWith(" ");
			write(tidy.strip());
			this.space = tidy.endsWith(" ");
		}

		private void write(String text) {
			if (text.isEmpty()) {
				return;
			}
			String mark = "> ".repeat(Math.min(this.quotes, 20));
			if (this.out.isEmpty()) {
				this.out.append(mark);
			}
			else if (this.breaks > 0) {
				for (int i = 0; i < Math.min(this.breaks, 3) - 1; i++) {
					this.out.append('\n').append("> ".repeat(Math.min(this.quotes, this.quotesBefore)).stripTrailing());
				}
				this.out.append('\n').append(mark);
			}
			else if (this.space) {
				this.out.append(' ');
			}
			this.out.append(text);
			this.quotesBefore = Math.min(this.quotes, 20);
			this.breaks = 0;
			this.space = false;
			this.fresh = false;
		}

		String text() {
			return this.out.toString();
		}

	}

}
