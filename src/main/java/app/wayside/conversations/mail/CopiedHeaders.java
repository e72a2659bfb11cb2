package app.wayside.conversations.mail;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The header block that Outlook, Foxmail and many others copy above older mail. A
 * traveller's own "From: Jakarta, To: Bali" is none: it has no subject and no address.
 */
final class CopiedHeaders {

	private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

	private static final String FROM = "from|von|de|da|van|från|fra|lähettäjä|od|odesílatel|feladó|от|від|dari|daripada|từ|"
			+ "kimden|gönderen|από|发件人|寄件者|寄件人|寄信人|差出人|送信者|보낸 사람|보낸사람|จาก|מאת|من|expéditeur|remitente";

	private static final String SENT = "sent|gesendet|envoyé(?: le)?|enviado(?: el| em)?|inviato|verzonden|skickat|sendt|lähetetty|wysłano|"
			+ "wysłane|odesláno|elküldve|отправлено|надіслано|dikirim|đã gửi|gönderildi|发送时间|傳送日期|寄件日期|送信日時|보낸 날짜";

	private static final String DATE = "date|datum|fecha|data|" + "dato|päivämäärä|data wysłania|dátum|дата|"
			+ "tanggal|tarikh|ngày|tarih|ημερομηνία|发送日期|日期|时间|時間|"
			+ "日時|送信日|날짜|message du|gönderme tarihi|poslano|הודעה|נשלח";

	private static final String TO = "to|an|à|a|para|aan|till|til|vastaanottaja|do|komu|címzett|кому|kepada|ke|đến|tới|kime|"
			+ "alıcı|προς|收件人|收件者|宛先|받는 사람|받는사람|ถึง|אל|إلى|reply-to|antwort an|répondre à|responder a";

	private static final String COPY = "cc|kopie|copie(?: à)?|cópia|copia|kopia|kopi|kopio|dw|копия|tembusan|bcc|抄送|副本|密送|참조";

	private static final String SUBJECT = "subject|betreff|objet|asunto|assunto|oggetto|onderwerp|ämne|emne|aihe|temat|předmět|"
			+ "tárgy|тема|perihal|subjek|subyek|chủ đề|konu|θέμα|主题|主旨|主題|标题|件名|제목|เรื่อง|נושא|الموضوع";

	private static final Pattern LABEL = Pattern.compile(
			"^[\\s>*|_\\u200e\\u200f]*(?:(?<from>" + FROM + ")|(?<sent>" + SENT + ")|(?<date>" + DATE + ")|(?<to>" + TO
					+ ")|(?<copy>" + COPY + ")|(?<subject>" + SUBJECT + "))\\s*\\*?\\s*[:：|]\\s*\\*?(?<value>.{0,300})",
			FLAGS | Pattern.DOTALL);

	private static final int MOST_LINES = 12;

	private CopiedHeaders() {
	}

	/** Whether a block starts at this line. */
	static boolean at(List<String> lines, int start) {
		Seen seen = new Seen();
		int strangers = 0;
		int at = start;
		for (; at < lines.size() && at < start + MOST_LINES; at++) {
			String line = lines.get(at);
			Matcher label = (line.length() < 600) ? LABEL.matcher(line) : null;
			if (label != null && label.find()) {
				seen.take(label);
				strangers = 0;
			}
			else if (at == start || (!line.isBlank() && ++strangers > 2) || (line.isBlank() && seen.enough())
					|| (line.isBlank() && at > start && lines.get(at - 1).isBlank())) {
				break;
			}
			else if (!line.isBlank() && line.indexOf('@') > 0) {
				seen.address = true;
			}
		}
		return seen.enough();
	}

	/** The labels met so far. */
	private static final class Seen {

		private @Nullable String from;

		private boolean date;

		private boolean sent;

		private boolean to;

		private boolean subject;

		private boolean address;

		void take(Matcher label) {
			String value = label.group("value");
			if (label.group("from") != null) {
				this.from = value;
			}
			this.sent |= label.group("sent") != null;
			this.date |= label.group("date") != null || this.sent;
			this.to |= label.group("to") != null;
			this.subject |= label.group("subject") != null;
			this.address |= value.indexOf('@') > 0;
			// Samsung writes two fields on one line
			this.subject |= value.matches("(?is).*@\\S+\\s+(?:" + SUBJECT + ")\\s*:.*");
		}

		boolean enough() {
			if (this.from == null) {
				return false;
			}
			int others = (this.date ? 1 : 0) + (this.to ? 1 : 0) + (this.subject ? 1 : 0);
			return this.address ? others >= 2 || (others == 1 && this.subject)
					: this.date && (this.subject || (this.sent && this.to));
		}

	}

}
