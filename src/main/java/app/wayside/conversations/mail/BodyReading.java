package app.wayside.conversations.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Decides which parts are the text of a mail and which are files: alternatives give one
 * text and one HTML, neighbours follow each other, whatever has a name is a file.
 */
final class BodyReading {

	private static final Set<String> WORDS = Set.of("text/plain", "text/html", "text/enriched", "text/richtext",
			"text/markdown", "text/x-amp-html", "application/xhtml+xml", "text/x-markdown");

	private final List<MailAttachment> files = new ArrayList<>();

	private @Nullable String calendar;

	private boolean anyWords;

	private boolean textCut;

	private boolean htmlCut;

	/** The words of the mail and its files. */
	static Words read(MimePart root) {
		BodyReading reading = new BodyReading();
		Piece piece = reading.piece(root, root);
		String text = piece.text();
		if (text.isBlank() && piece.html() != null) {
			text = HtmlText.of(piece.html());
		}
		if (text.isBlank() && reading.calendar != null) {
			text = CalendarText.of(reading.calendar);
		}
		return new Words(reading.shortened(text), piece.html(), reading.textCut, reading.htmlCut, reading.files);
	}

	private String shortened(String text) {
		// A line end is two characters at most.
		String shown = text.substring(0, Math.min(text.length(), 2 * MailLimits.TEXT_CHARS + 2));
		String tidy = shown.replace("\r\n", "\n").replace('\r', '\n').replace("\u0000", "").replace("\uFEFF", "");
		if (tidy.length() <= MailLimits.TEXT_CHARS) {
			this.textCut |= shown.length() < text.length();
			return tidy;
		}
		this.textCut = true;
		int end = MailLimits.TEXT_CHARS;
		return tidy.substring(0, Character.isHighSurrogate(tidy.charAt(end - 1)) ? end - 1 : end);
	}

	private Piece piece(MimePart part, MimePart root) {
		if (!part.multipart()) {
			return leaf(part, root);
		}
		List<Piece> pieces = part.children().stream().map((child) -> piece(child, root)).toList();
		return part.is("multipart/alternative") ? alternative(pieces) : sequence(pieces);
	}

	private Piece alternative(List<Piece> pieces) {
		String text = "";
		String html = null;
		for (Piece piece : pieces) {
			if (text.isBlank() && !piece.text().isBlank()) {
				text = piece.text();
			}
			if (piece.html() != null && !piece.html().isBlank()) {
				html = piece.html();
			}
		}
		return new Piece(text, html);
	}

	private Piece sequence(List<Piece> pieces) {
		boolean anyHtml = pieces.stream().anyMatch((piece) -> piece.html() != null);
		StringBuilder text = new StringBuilder();
		StringBuilder html = new StringBuilder();
		for (Piece piece : pieces) {
			String own = piece.text();
			if (own.isBlank() && piece.html() != null && pieces.size() > 1) {
				own = HtmlText.of(piece.html());
			}
			if (!own.isBlank()) {
				text.append((text.isEmpty() || text.charAt(text.length() - 1) == '\n') ? "" : "\n").append(own);
			}
			if (anyHtml) {
				html.append((piece.html() != null) ? piece.html() : HtmlSafety.escaped(piece.text()));
			}
		}
		return new Piece(text.toString(), anyHtml ? html.toString() : null);
	}

	private Piece leaf(MimePart part, MimePart root) {
		String type = part.type().main();
		boolean attached = part.disposition().main().startsWith("attachment");
		// some systems name the very text of their mail
		boolean first = part == root || (!this.anyWords && type.equals("text/plain") && part.contentId() == null);
		boolean named = part.fileName() != null && !first;
		if (type.equals("text/calendar")) {
			this.calendar = part.text();
		}
		if (!WORDS.contains(type) || attached || named) {
			file(part, type);
			return Piece.NOTHING;
		}
		this.anyWords = true;
		return switch (type) {
			case "text/html", "application/xhtml+xml" -> new Piece("", html(part));
			case "text/x-amp-html" -> Piece.NOTHING;
			case "text/enriched", "text/richtext" -> new Piece(part.text().replaceAll("<[^<>]{1,80}>", ""), null);
			default -> new Piece(plain(part), null);
		};
	}

	private String html(MimePart part) {
		String html = part.text();
		this.htmlCut |= part.longText() || html.length() > MailLimits.HTML_CHARS;
		return html.substring(0, Math.min(html.length(), MailLimits.HTML_CHARS));
	}

	private String plain(MimePart part) {
		String text = part.text();
		this.textCut |= part.longText();
		if (text.contains("\nend") && text.contains("begin")) {
			Uuencoding.Found found = Uuencoding.extract(text);
			found.files()
				.forEach((file) -> this.files.add(new MailAttachment(
						FileNames.safe(EncodedWords.decode(file.name(), null), "application/octet-stream"),
						"application/octet-stream", file.content(), null, MailAttachment.Place.BESIDE)));
			return found.text();
		}
		return text;
	}

	private void file(MimePart part, String type) {
		byte[] content = part.content();
		String name = part.fileName();
		if (name == null && (type.equals("message/rfc822") || type.equals("message/global"))) {
			name = FileNames.message(MimeReading.read(content).root().headers().text("subject"));
		}
		boolean inline = part.disposition().main().startsWith("inline") || (part.contentId() != null
				&& !part.disposition().main().startsWith("attachment") && type.startsWith("image/"));
		this.files.add(new MailAttachment(FileNames.safe(name, type), type, content, part.contentId(),
				inline ? MailAttachment.Place.INLINE : MailAttachment.Place.BESIDE));
	}

	private record Piece(String text, @Nullable String html) {

		static final Piece NOTHING = new Piece("", null);

	}

	/** What was found. */
	record Words(String text, @Nullable String html, boolean textCut, boolean htmlCut, List<MailAttachment> files) {

	}

}
