package app.wayside.conversations.mail;

import java.util.List;
import java.util.regex.Pattern;

/**
 * How mail clients announce that older mail follows, in many languages: the line "On …
 * wrote:", a separator, or a copied header block.
 */
final class QuoteLines {

	private static final int LONGEST = 400;

	private static final int MOST_LINES = 4;

	private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

	private static final String ORIGINAL = "original message|original appointment|original[- ]?nachricht|ursprüngliche nachricht|message d'origine|"
			+ "message d’origine|message original|mensaje original|mensagem original|messaggio originale|"
			+ "oorspronkelijk bericht|originele bericht|ursprungligt meddelande|opprinnelig melding|"
			+ "oprindelig meddelelse|alkuperäinen viesti|oryginalna wiadomość|wiadomość oryginalna|původní zpráva|"
			+ "původní e-mail|eredeti üzenet|исходное сообщение|оригинальное сообщение|пересылаемое сообщение|"
			+ "оригінальне повідомлення|pesan asli|pesan asal|mesej asal|tin nhắn gốc|thư gốc|orijinal mesaj|"
			+ "özgün ileti|原始邮件|原邮件|原始郵件|回复的原邮件|回复的邮件|元のメッセージ|원본 메시지|원본메일|원본 메일|"
			+ "ข้อความต้นฉบับ|reply message|reply above this line";

	private static final Pattern SEPARATOR = Pattern
		.compile("^[\\s>*_]*[-_=—]{2,}\\s*(?:" + ORIGINAL + ")[^\\n]{0,40}?[\\s:：]*[-_=—]*[\\s*]*$", FLAGS);

	private static final Pattern FORWARDED = Pattern.compile("^[\\s*]*(?:[-=—]{2,}\\s*)?(?:begin forwarded message|"
			+ "forwarded (?:message|mail|by)|weitergeleitete nachricht|anfang der weitergeleiteten nachricht|"
			+ "message transféré|début du message réexpédié|message réexpédié|mensaje reenviado|"
			+ "inicio del mensaje reenviado|mensagem encaminhada|messaggio inoltrato|inizio messaggio inoltrato|"
			+ "doorgestuurd bericht|vidarebefordrat meddelande|videresendt melding|videresendt meddelelse|"
			+ "välitetty viesti|przekazana wiadomość|přeposlaná zpráva|пересланное сообщение|"
			+ "пересылаемое сообщение|pesan terusan|pesan diteruskan|mesej dikirim semula|转发邮件信息|转发的邮件|转发邮件|"
			+ "轉寄郵件|轉寄的郵件|转发的消息|転送メッセージ|转发的消息|전달된 메시지|iletilen mesaj|tin nhắn được chuyển tiếp)[^\\n]{0,60}$", FLAGS);

	private static final String WROTE = "wrote|writes|schrieb|a écrit|écrit|escribió|escribio|escreveu|ha scritto|scrisse|schreef|"
			+ "skrev|skreiv|kirjoitti|napisał(?:\\(a\\))?|napisała|napsal(?:\\(a\\))?|napsala|napísal(?:\\(a\\))?|írta|"
			+ "написал(?:\\(а\\)|а)?|пишет|писал(?:а)?|пише|написав|menulis|tulis|đã viết|viết|yazdı|şunu yazdı|a scris|"
			+ "έγραψε|написа|написао|pisze|je napisao|napisao|写道|寫道|寫到|写到|の?メール(?:は|:)|のメッセージ|wrote|書きました|작성|"
			+ "님이 작성|เขียน|כתב(?:ה)?|مت|كتب|מאת";

	private static final Pattern WROTE_LINE = Pattern
		.compile("^[\\s>*]*(?=[^\\n]*\\d)[^\\n]{4,}?(?:" + WROTE + ")[^\\n]{0,60}?\\s*[:：]\\s*[-*>\\s]*$", FLAGS);

	private static final Pattern WROTE_LAST = Pattern.compile("(?:" + WROTE + ")\\s*[:：]?\\s*-*\\s*$", FLAGS);

	private static final Pattern WROTE_OPENING = Pattern
		.compile("^[\\s>*]*(?:on|am|le|el|em|il|op|den|på|dnia|w dniu|pada|vào|el día|在|于|於|at|\\d{1,4}[.年/-]|"
				+ "(?:mon|tue|wed|thu|fri|sat|sun|mo|di|mi|do|fr|sa|so|пн|вт|ср|чт|пт|сб|вс|lun|mar|mer|jeu|ven|sam|"
				+ "dim|pe|ma|ke|to|la|su|ti)[a-zа-я]*[.,]?\\s)", FLAGS);

	/** A date or time, an address and a colon at the end: in any language. */
	private static final Pattern ANNOUNCED = Pattern.compile(
			"^[\\s>*]*(?=[^\\n]*(?:\\d{1,2}[:.时時h]\\d{2}|\\b(?:19|20)\\d\\d\\b))"
					+ "[^\\n]*[<(\\[\"“ ][^\\s<>@]{1,80}@[^\\s<>@]{2,80}[>)\\]\"”]*[^\\n@]{0,40}[:：]\\s*[*>]*\\s*$",
			FLAGS);

	private static final Pattern DASHED_WROTE = Pattern
		.compile("^\\s*-{2,}\\s.{5,200}\\b(?:wrote|writes)\\s*-{2,}\\s*$", FLAGS);

	private QuoteLines() {
	}

	static boolean separator(String line) {
		return line.length() <= LONGEST && (SEPARATOR.matcher(line).matches() || DASHED_WROTE.matcher(line).matches());
	}

	static boolean forwarded(String line) {
		return line.length() <= LONGEST && FORWARDED.matcher(line).matches();
	}

	static boolean rule(String line) {
		String bare = line.strip();
		return bare.length() >= 4
				&& bare.chars().allMatch((c) -> c == '_' || c == '-' || c == '=' || c == '—' || c == '*');
	}

	static boolean quoted(String line) {
		for (int i = 0; i < line.length(); i++) {
			char c = line.charAt(i);
			if (c == '>' || c == '＞') {
				return true;
			}
			if (c != ' ' && c != '\t') {
				return false;
			}
		}
		return false;
	}

	/** How many lines from here are one announcement such as "On … wrote:"; 0 if none. */
	static int announcement(List<String> lines, int at) {
		String first = lines.get(at);
		if (first.isBlank() || first.length() > LONGEST) {
			return 0;
		}
		StringBuilder joined = new StringBuilder();
		for (int i = 0; i < MOST_LINES && at + i < lines.size(); i++) {
			String line = lines.get(at + i);
			if (line.isBlank() || joined.length() + line.length() > LONGEST
					|| (i > 0 && quoted(line) != quoted(first))) {
				return 0;
			}
			joined.append((i > 0) ? " " : "").append((i > 0) ? line.strip().replaceFirst("^>+\\s*", "") : line);
			String all = joined.toString();
			if (announces(all, i)) {
				// a short sentence above "On … wrote:" is not a part of it
				return (i > 0 && WROTE_OPENING.matcher(line).find() && announces(line, 0)) ? 0 : i + 1;
			}
			if (i == 0 && (all.strip().endsWith(":") || !opens(line))) {
				return 0;
			}
		}
		return 0;
	}

	/** A folded announcement starts with its date or with a name and an address. */
	private static boolean opens(String line) {
		return WROTE_OPENING.matcher(line).find() || line.indexOf('@') > 0 || line.matches(".*\\d{1,2}[:.]\\d{2}.*");
	}

	private static boolean announces(String text, int foldedLines) {
		if (text.endsWith(":") || text.endsWith("：") || text.strip().endsWith(":") || text.strip().endsWith("：")) {
			boolean opened = WROTE_OPENING.matcher(text).find() || text.indexOf('@') > 0;
			return (opened && WROTE_LINE.matcher(text).matches())
					|| ((foldedLines == 0 || text.indexOf('<') > 0 || text.indexOf('(') > 0)
							&& ANNOUNCED.matcher(text).matches());
		}
		// Outlook for iOS and others leave the colon away
		return text.indexOf('@') > 0 && text.matches("(?s).*\\d.*") && WROTE_OPENING.matcher(text).find()
				&& WROTE_LAST.matcher(text).find();
	}

}
