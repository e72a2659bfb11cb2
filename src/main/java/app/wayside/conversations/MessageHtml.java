package app.wayside.conversations;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.web.util.HtmlUtils;

/** Plain text as simple HTML: paragraphs, line breaks and links, nothing else. */
final class MessageHtml {

	private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"]+[^\\s<>\".,;:!?)\\]。，；：！？）】]");

	private MessageHtml() {
	}

	static String of(String text) {
		StringBuilder html = new StringBuilder(
				"<div style=\"font:15px/1.55 system-ui,-apple-system,'Segoe UI','PingFang SC','Microsoft YaHei',sans-serif\">");
		for (String paragraph : text.strip().split("\\n\\s*\\n")) {
			html.append("<p style=\"margin:0 0 1em\">").append(linked(paragraph)).append("</p>");
		}
		return html.append("</div>").toString();
	}

	private static String linked(String paragraph) {
		StringBuilder html = new StringBuilder();
		Matcher link = LINK.matcher(paragraph);
		int end = 0;
		while (link.find()) {
			String url = HtmlUtils.htmlEscape(link.group(), "UTF-8");
			html.append(escaped(paragraph.substring(end, link.start())));
			html.append("<a href=\"").append(url).append("\">").append(url).append("</a>");
			end = link.end();
		}
		return html.append(escaped(paragraph.substring(end))).toString();
	}

	private static String escaped(String text) {
		return HtmlUtils.htmlEscape(text, "UTF-8").replace("\n", "<br>");
	}

}
