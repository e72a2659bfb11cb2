package app.wayside.conversations.mail;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Reads reports that are told in free words, by the systems that never learnt RFC 3464.
 * They are believed only from a machine's address with a machine's subject, or with the
 * list of failed recipients in a header field.
 */
final class BounceWords {

	private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

	private static final Pattern MACHINE = Pattern.compile(
			"(?:mailer[-_.]?da?emon|mail[-_.]?da?emon|post(?:master|office)|mmdf|mail[- _]?(?:delivery|administrator|deliver|system|gateway)|"
					+ "no-?reply-?mail|microsoftexchange|bounce|<>|\\bmds\\b|system administrator|notification|"
					+ "mail(?:-|\\s)?router|delivery[- _.]?(?:subsystem|system|status)|undeliver|returned? mail|exchange)",
			FLAGS);

	private static final Pattern SUBJECT = Pattern.compile(
			"(?:undeliver|un-?delivered|delivery (?:status )?(?:notification|has failed|failure|failed|status|problem|report|to|error|incomplete)|"
					+ "delivery delayed|delayed mail|non-?delivery|(?:mail|message|e-?mail) (?:delivery|could not|not delivered|status|system error|failure|undeliver|delayed|returned|rejected|quota|"
					+ "has been|was not|you sent)|return(?:ed|ing)? (?:to sender|mail|message|e-?mail)|returned mail|failure notice|failed (?:mail|delivery|message)|mail failed|"
					+ "failure (?:delivery|mail|notification)|could ?n[o']t? (?:be )?deliver|warning: (?:message|could)|user unknown|mailbox (?:full|error)|bounced? (?:mail|message|e-?mail)|"
					+ "rejected (?:mail|posting)|permanent (?:delivery|failure|error)|無効|未配達|配信|届けられ|エラー|送信できません|退信|退訊|投递失败|无法(?:投递|送达|传送)|未能送达|系统退信|"
					+ "unzustellbar|nicht zugestellt|zustellung|non remis|échec|non distribu|impossible de|no entregado|no se puede|devuelto|não (?:entregue|foi)|mancata|impossibile|niet (?:bezorgd|afgeleverd)|"
					+ "gagal|не доставлен|недоставл|вернул|\\bdsn\\b|mdn|error sending|problem delivering|message you sent|delivery)",
			FLAGS);

	private static final Pattern BODY = Pattern.compile(
			"(?:could ?n[o']t? be (?:delivered|sent)|(?:unable|not able|failed|wasn't able|not possible) to (?:be )?deliver|not (?:been )?delivered|"
					+ "undeliver|delivery (?:to|has|failed|failure|error|attempt|of)|permanent(?:ly)? (?:fatal )?(?:error|failure|failed)|returned to (?:you|sender)|failed to deliver|"
					+ "unknown user|user unknown|no such user|rejected|mailbox|recipient|smtp error|host unknown|unknown address|transcript of session|"
					+ "[45]\\d\\d[ -][45]\\.\\d|bounced|not be reached|given up|配信|届け|宛先|退信|无法|could ?n[o']t deliver|giving up|error delivering|does not exist|invalid|disabled|failure|retried|mail system|undeliverable|errors? (?:while|occurred)|delivered)",
			FLAGS);

	private static final Pattern ADDRESS = Pattern
		.compile("[A-Za-z0-9_!#$%&'*+/=?^`{|}~.-]{1,120}@[A-Za-z0-9.-]{1,190}[A-Za-z0-9]");

	/** The copy of our own mail starts here. */
	private static final Pattern COPY = Pattern.compile(
			"(?m)^[\\s>|-]*(?:-{2,} ?(?:this is a copy|original|below|the header|returned|unsent|message|the body|included|copy)[^\\n]*|"
					+ "[^\\n]{0,40}(?:below this line is a copy|original message (?:follows|header|text|is)|(?:unsent|returned) message (?:follows|below)|message (?:header|text) follows|(?:the )?(?:first|headers? of)[^\\n]{0,40}original)[^\\n]*|"
					+ "(?:return-path|received|message-id|mime-version|x-mailer|dkim-signature): ?[^\\n]*)$",
			FLAGS);

	private static final Pattern DELAYED = Pattern.compile(
			"(?:warning: (?:message|could)|delay|will (?:continue|keep|be retried|retry)|not (?:yet )?been delivered[^.]{0,40}(?:yet|still)|still (?:trying|being)|temporar\\w+ (?:problem|fail)[^.]{0,80}(?:retr|try))",
			FLAGS);

	/** A reply of SMTP, or what stands before one. */
	private static final Pattern SERVER = Pattern.compile(
			"(?:(?<![\\d.:\\[])[45]\\d\\d[ -]+(?=[\\S])(?!\\d+ \\()|\\((?:reason|expanded)|said:|<<<|smtp error from)",
			FLAGS);

	private static final Pattern OWN_ID = Pattern.compile("(?im)^[\\s>|]*message-?id:\\s*<?([^\\s<>]{3,300})>?");

	private BounceWords() {
	}

	/** What only a failed delivery says, even under a senseless subject. */
	private static final Pattern PLAIN_FAILURE = Pattern.compile(
			"(?:could ?n[o']t be delivered to|did not reach the following recipient|was not delivered to|undeliverable to)",
			FLAGS);

	static boolean believed(ReceivedMail mail, boolean nullSender) {
		MailHeaders headers = mail.headers();
		if (headers.has("x-failed-recipients")) {
			return true;
		}
		boolean machine = nullSender || machine(mail);
		boolean answer = mail.subject().matches("(?iu)\\s*(?:re|aw|fwd?|wg|sv|回复|答复|转发)\\s*[:：].*") && !nullSender;
		if (!machine || answer) {
			return false;
		}
		String own = own(mail);
		return (SUBJECT.matcher(mail.subject()).find() && BODY.matcher(own).find())
				|| (nullSender && PLAIN_FAILURE.matcher(own).find());
	}

	/** Whether the sender's name is one of those that mail systems use. */
	static boolean machine(ReceivedMail mail) {
		MailAddress from = mail.from();
		if (from == null) {
			return true;
		}
		return MACHINE.matcher(from.address() + " " + ((from.name() != null) ? from.name() : "")).find();
	}

	static List<Undelivered> read(ReceivedMail mail) {
		String own = own(mail);
		String status = DeliveryReports.status(own);
		String reply = DeliveryReports.reply(own);
		if (status == null && reply != null) {
			status = reply.charAt(0) + ".0.0";
		}
		boolean delayed = DELAYED.matcher(mail.subject()).find()
				|| (DELAYED.matcher(own).find() && (status == null || status.startsWith("4")) && reply == null);
		Undelivered.Action action = delayed ? Undelivered.Action.DELAYED : Undelivered.Action.FAILED;
		List<Undelivered> recipients = new ArrayList<>();
		for (String recipient : addresses(mail, own)) {
			recipients.add(DeliveryReports.judged(new DeliveryReports.Facts(recipient, action, status), telling(own)));
		}
		if (recipients.isEmpty()) {
			recipients.add(DeliveryReports.judged(new DeliveryReports.Facts(null, action, status), telling(own)));
		}
		return recipients;
	}

	/** From the first words of the refusing server, where they can be found. */
	static String telling(String own) {
		Matcher reply = SERVER.matcher(own);
		if (reply.find()) {
			return own.substring(reply.start(), Math.min(own.length(), reply.start() + 500));
		}
		Matcher address = ADDRESS.matcher(own);
		return own.substring(address.find() ? address.start() : 0);
	}

	/** The id of our mail: in an attached copy, its headers, or the text. */
	static @Nullable String originalId(ReceivedMail mail) {
		for (MailAttachment attachment : mail.attachments()) {
			if (attachment.type().startsWith("message/rfc822") || attachment.type().equals("text/rfc822-headers")
					|| attachment.type().equals("message/global-headers")
					|| attachment.type().equals("message/global")) {
				String id = MimeReading.read(attachment.content()).root().headers().raw("message-id");
				if (id != null) {
					return ThreadingKeys.normalId(id);
				}
			}
			else if (attachment.type().equals("message/delivery-status")) {
				Matcher told = Pattern.compile("(?im)^x-original-message-id:\\s*<?([^\\s<>]{3,300})")
					.matcher(new String(attachment.content(), StandardCharsets.UTF_8));
				if (told.find()) {
					return told.group(1);
				}
			}
		}
		String told = mail.headers().raw("x-original-message-id");
		if (told != null) {
			return ThreadingKeys.normalId(told);
		}
		Matcher copied = OWN_ID.matcher(mail.body().text());
		if (copied.find()) {
			return copied.group(1);
		}
		return !mail.thread().references().isEmpty() ? mail.thread().references().getLast() : mail.thread().inReplyTo();
	}

	/** The reporter's words without the copy of our mail. */
	private static String own(ReceivedMail mail) {
		String text = mail.body().text();
		Matcher copy = COPY.matcher(text);
		int end = Math.min(text.length(), 8_000);
		int from = 0;
		while (copy.find(from)) {
			// qmail and others open with such a line: the report must have said something
			// before
			if (copy.start() > 60 && BODY.matcher(text.substring(0, copy.start())).find()) {
				end = Math.min(end, copy.start());
				break;
			}
			from = copy.end();
		}
		return text.substring(0, end);
	}

	private static List<String> addresses(ReceivedMail mail, String own) {
		Set<String> found = new LinkedHashSet<>();
		for (String field : mail.headers().texts("x-failed-recipients")) {
			collect(field, found);
		}
		if (found.isEmpty()) {
			collect(own, found);
			mail.people().from().forEach((from) -> found.remove(from.address()));
			mail.people().to().forEach((to) -> found.remove(to.address()));
			found.removeIf((address) -> MACHINE.matcher(address).find());
			return found.stream().limit(1).toList();
		}
		return List.copyOf(found);
	}

	private static void collect(String text, Set<String> found) {
		Matcher address = ADDRESS.matcher(text);
		while (address.find() && found.size() < 100) {
			found.add(address.group());
		}
	}

}
