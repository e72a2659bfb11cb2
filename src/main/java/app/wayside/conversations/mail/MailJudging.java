package app.wayside.conversations.mail;

import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The rules that tell machines from people: RFC 3834 first, then the habits of known
 * programs, then subjects in many languages.
 */
final class MailJudging {

	private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

	/** Only at the start: "Re: Automatic reply" is a person who answers a machine. */
	private static final Pattern AWAY = Pattern.compile(
			"^\\s*(?:\\[?(?:auto(?:matic|mated)?[- ]?(?:reply|response|answer)|autoreply|auto-?responder|out[- ]of[- ](?:the[- ])?office(?: auto-?reply| reply| message| notification)?|"
					+ "out of office|on (?:annual leave|vacation|holiday)|vacation (?:reply|response|notice|message)|away from (?:the |my )?(?:office|mail|desk))\\]?(?=\\s*(?:[:：\\]()|,.-]|re\\b|until|till|from|$))|"
					+ "自动回复|自動回覆|自動回復|自动答复|自動答覆|系统自动回复|外出自动|不在办公室|不在辦公室|假期自动|休假通知|出差中|"
					+ "自動(?:返信|応答)|不在(?:通知|の(?:お知らせ|ご連絡|連絡)|連絡)|外出中|부재\\s?중|자동\\s?(?:응답|회신)|"
					+ "abwesenheits?(?:notiz|nachricht|assistent|meldung|benachrichtigung|agent)|abwesend\\b|automatische antwort|nicht im büro|"
					+ "réponse automatique|reponse automatique|message d['’]absence|absence du bureau|absent du bureau|"
					+ "respuesta autom[aá]tica|fuera de (?:la )?oficina|resposta autom[aá]tica|fora do escrit[oó]rio|ausência|"
					+ "risposta automatica|fuori (?:sede|ufficio)|automatisch(?:e)? antwoord|afwezig(?:heid)?(?:sbericht|smelding|sassistent)|niet op kantoor|"
					+ "balasan otomatis|jawaban otomatis|respon otomatis|di luar kantor|sedang cuti|balasan automatik|jawapan automatik|"
					+ "автоответ|автоматический ответ|вне офиса|автоматична відповідь|autoodpowiedź|odpowiedź automatyczna|nieobecność|"
					+ "automatická odpověď|automatisk svar|autosvar|automatiskt svar|frånvarande|fraværende|automaattinen vastaus|poissa|"
					+ "otomatik (?:yanıt|cevap)|trả lời tự động|ตอบกลับอัตโนมัติ|răspuns automat|automatikus válasz|αυτόματη απάντηση)",
			FLAGS);

	private static final Pattern AUTO_REPLY_VALUE = Pattern
		.compile("(?:yes|true|1|auto.*|vacation.*|.*repl.*|.*respon.*)", FLAGS);

	private static final List<String> AUTO_REPLY_FIELDS = List.of("x-autoreply", "x-autorespond", "x-autoresponder",
			"x-auto-reply-from", "x-autoreply-from", "x-mail-autoreply", "x-vacation", "x-facebook-auto-reply");

	private static final List<String> LIST_FIELDS = List.of("list-id", "list-unsubscribe", "list-post",
			"x-mailing-list", "x-mailman-version", "x-csa-complaints", "feedback-id", "x-campaign", "x-campaignid",
			"x-mc-user");

	private static final String REPORT = "multipart/report";

	private MailJudging() {
	}

	static MailKind judge(ReceivedMail mail, Envelope envelope) {
		boolean nullSender = nullSender(mail, envelope);
		MailKind.Bounce bounce = bounce(mail, nullSender);
		if (bounce != null) {
			return bounce;
		}
		String reply = autoReply(mail, nullSender);
		if (reply != null) {
			return new MailKind.AutoReply(reply);
		}
		String bulk = bulk(mail.headers());
		return (bulk != null) ? new MailKind.Bulk(bulk) : new MailKind.Normal("no sign of a machine");
	}

	private static boolean nullSender(ReceivedMail mail, Envelope envelope) {
		String returnPath = envelope.returnPath();
		if (returnPath == null) {
			returnPath = mail.headers().raw("return-path");
		}
		return returnPath != null && returnPath.replaceAll("[<>\\s]", "").isEmpty();
	}

	private static MailKind.@Nullable Bounce bounce(ReceivedMail mail, boolean nullSender) {
		List<Undelivered> complaint = DeliveryReports.complaint(mail);
		if (!complaint.isEmpty()) {
			return new MailKind.Bounce("feedback report", BounceWords.originalId(mail), complaint);
		}
		String type = mail.headers().rule("content-type");
		boolean report = type.startsWith(REPORT);
		if (report && type.contains("disposition-notification")) {
			return null;
		}
		List<Undelivered> recipients = DeliveryReports.read(mail);
		// a person who attaches a report to his own words is not a report
		if (!recipients.isEmpty() && (report || nullSender || BounceWords.machine(mail))) {
			return new MailKind.Bounce("delivery status report", BounceWords.originalId(mail), recipients);
		}
		String reply = mail.headers().rule("auto-submitted");
		if (!reply.startsWith("auto-replied (vacation") && !AWAY.matcher(mail.subject()).find()
				&& BounceWords.believed(mail, nullSender)) {
			return new MailKind.Bounce("non-delivery words from a mail system", BounceWords.originalId(mail),
					BounceWords.read(mail));
		}
		return null;
	}

	private static @Nullable String autoReply(ReceivedMail mail, boolean nullSender) {
		MailHeaders headers = mail.headers();
		String submitted = headers.rule("auto-submitted");
		if (submitted.startsWith("auto-replied") || submitted.startsWith("auto-reply")) {
			return "Auto-Submitted: " + submitted;
		}
		if (headers.rule("content-type").contains("disposition-notification")) {
			return "read receipt";
		}
		String precedence = headers.rule("precedence");
		if (precedence.startsWith("auto_reply") || precedence.startsWith("auto-reply")) {
			return "Precedence: " + precedence;
		}
		for (String field : AUTO_REPLY_FIELDS) {
			if (headers.has(field) && !headers.rule(field).matches("no|false|0")) {
				return field;
			}
		}
		if (headers.rule("x-precedence").contains("auto") || headers.rule("x-post-messageclass").contains("rules.oof")
				|| AUTO_REPLY_VALUE.matcher(headers.rule("x-autogenerated")).matches()
				|| headers.rule("delivered-to").equals("autoresponder")) {
			return "marked as an automatic reply";
		}
		if (AWAY.matcher(mail.subject()).find()) {
			return "subject: " + mail.subject();
		}
		return nullSender ? "null return path" : null;
	}

	private static @Nullable String bulk(MailHeaders headers) {
		String submitted = headers.rule("auto-submitted");
		if (!submitted.isEmpty() && !submitted.startsWith("no")) {
			return "Auto-Submitted: " + submitted;
		}
		String precedence = headers.rule("precedence");
		if (precedence.matches("(?:bulk|list|junk).*")) {
			return "Precedence: " + precedence;
		}
		for (String field : LIST_FIELDS) {
			if (headers.has(field)) {
				return field;
			}
		}
		String suppress = headers.rule("x-auto-response-suppress");
		if (suppress.matches(".*\\b(?:all|oof|autoreply)\\b.*")) {
			return "X-Auto-Response-Suppress: " + suppress;
		}
		return null;
	}

}
