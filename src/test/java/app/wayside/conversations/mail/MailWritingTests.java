package app.wayside.conversations.mail;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class MailWritingTests {

	private static final MailAddress HELP = new MailAddress("help@wayside.example", "途安客服 Wayside, Help");

	private static final MailAddress DEWI = new MailAddress("dewi@example.org", "Déwi \"D\" Lestari");

	@Test
	void what_is_written_is_read_back() {
		ComposedMail mail = new ComposedMail(
				new ComposedMail.Identity("own-1@wayside.example", "m1@example.org",
						List.of("m0@example.org", "m1@example.org")),
				HELP, new MailAddress("help+r.tok9@wayside.example", null), List.of(DEWI), List.of(),
				"Re: 航班取消 [C-2026-000042] " + "long ".repeat(40),
				new ComposedMail.Words("您好\n.\nFrom here", "<p>您好</p>"),
				List.of(new ComposedMail.Attachment("发票 2026.pdf", "application/pdf", new byte[] { 1, 2, 3 })),
				ComposedMail.Origin.AUTOMATIC_REPLY, Instant.parse("2026-03-10T02:15:00Z"));
		byte[] raw = Mails.write(mail);
		assertThat(new String(raw, StandardCharsets.ISO_8859_1).lines())
			.allSatisfy((line) -> assertThat(line.length()).isLessThan(998));
		ReceivedMail read = Mails.read(raw);
		assertThat(read.from()).isEqualTo(HELP);
		assertThat(read.people().to()).containsExactly(DEWI);
		assertThat(read.answerTo()).isEqualTo(new MailAddress("help+r.tok9@wayside.example", null));
		assertThat(read.subject()).isEqualTo(mail.subject().strip());
		assertThat(read.thread()).isEqualTo(new ReceivedMail.Thread("own-1@wayside.example", "m1@example.org",
				List.of("m0@example.org", "m1@example.org")));
		assertThat(read.date()).isEqualTo(mail.date());
		assertThat(read.body().text()).isEqualTo("您好\n.\nFrom here");
		assertThat(read.body().html()).isEqualTo("<p>您好</p>");
		assertThat(read.attachments()).singleElement().satisfies((file) -> {
			assertThat(file.name()).isEqualTo("发票 2026.pdf");
			assertThat(file.content()).containsExactly(1, 2, 3);
		});
		assertThat(MailKind.of(read, Envelope.UNKNOWN)).isInstanceOf(MailKind.AutoReply.class);
	}

	@Test
	void a_persons_plain_mail_carries_no_mark_of_a_machine() {
		ReceivedMail read = Mails.read(Mails.write(plain("Hello", DEWI)));
		assertThat(MailKind.of(read, Envelope.UNKNOWN)).isInstanceOf(MailKind.Normal.class);
		assertThat(read.headers().has("auto-submitted")).isFalse();
		assertThat(read.headers().has("reply-to")).isFalse();
		assertThat(read.body().html()).isNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Hello\r\nBcc: all@example.org", "Hello\nX: y", "Hello\rX: y", "Hello\u2028X" })
	void a_line_break_in_a_field_is_refused(String text) {
		assertThatThrownBy(() -> Mails.write(plain(text, DEWI))).isInstanceOf(UnsendableMail.class);
		assertThatThrownBy(() -> Mails.write(plain("Hi", new MailAddress("dewi@example.org", text))))
			.isInstanceOf(UnsendableMail.class);
		assertThatThrownBy(() -> Mails.write(plain("Hi", new MailAddress(text, null))))
			.isInstanceOf(UnsendableMail.class);
	}

	@Test
	void an_address_that_is_none_is_refused() {
		assertThatThrownBy(() -> Mails.write(plain("Hi", new MailAddress("not an address", null))))
			.isInstanceOfSatisfying(UnsendableMail.class, (ex) -> assertThat(ex.field()).isEqualTo("To"));
	}

	private static ComposedMail plain(String subject, MailAddress to) {
		return new ComposedMail(new ComposedMail.Identity("own-2@wayside.example", null, List.of()), HELP, null,
				List.of(to), List.of(), subject, new ComposedMail.Words("Hello", null), List.of(),
				ComposedMail.Origin.PERSON, Instant.parse("2026-03-10T02:15:00Z"));
	}

}
