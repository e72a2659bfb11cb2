package app.wayside.demo;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import app.wayside.conversations.mail.ComposedMail;
import app.wayside.conversations.mail.MailAddress;
import app.wayside.conversations.mail.Mails;
import app.wayside.demo.script.Beat;
import app.wayside.demo.script.Person;
import app.wayside.demo.script.ScriptedCase;
import org.jspecify.annotations.Nullable;

/** Writes the mail of a scripted customer, as his mail program would. */
final class DemoMail {

	private DemoMail() {
	}

	/**
	 * A mail of a case.
	 * @param told the case
	 * @param number of the mail within it, from 0
	 * @param to our mailbox
	 * @param tag the case number; none before there is one
	 */
	static byte[] of(ScriptedCase told, int number, String to, @Nullable String tag) {
		Beat.Message said = (Beat.Message) told.beats()
			.stream()
			.filter(Beat.Message.class::isInstance)
			.skip(number)
			.findFirst()
			.orElseThrow();
		String subject = (tag != null) ? prefix(told.language()) + told.subject() + " [" + tag + "]" : told.subject();
		String first = (number > 0) ? id(told, 0) : null;
		Person writer = told.customer();
		return Mails.write(new ComposedMail(
				new ComposedMail.Identity(id(told, number), first, (first != null) ? List.of(first) : List.of()),
				new MailAddress(writer.email(), writer.writtenName()), null, List.of(new MailAddress(to, null)),
				List.of(), subject, new ComposedMail.Words(said.text(), said.html()),
				said.attachments().stream().map(DemoMail::attachment).toList(), ComposedMail.Origin.PERSON, said.at()));
	}

	private static ComposedMail.Attachment attachment(Beat.Attachment file) {
		return new ComposedMail.Attachment(file.name(), type(file), file.text().getBytes(StandardCharsets.UTF_8));
	}

	/** The media type of a file of the script. */
	static String type(Beat.Attachment file) {
		return file.name().endsWith(".csv") ? "text/csv; charset=utf-8" : "text/plain; charset=utf-8";
	}

	private static String prefix(String language) {
		return language.equals("zh") ? "回复：" : "Re: ";
	}

	private static String id(ScriptedCase told, int number) {
		String host = told.customer().email().replaceFirst(".*@", "");
		return String.format(Locale.ROOT, "%s.%d.%d.%d@%s", told.story(), told.use(), told.openedAt().getEpochSecond(),
				number, host);
	}

}
