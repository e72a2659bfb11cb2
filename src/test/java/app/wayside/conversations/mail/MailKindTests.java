package app.wayside.conversations.mail;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class MailKindTests {

	@ParameterizedTest
	@ValueSource(strings = { "Refund for JKT-SIN", "Re: Automatic reply: we have your message [C-2026-000042]",
			"Delivery of my ticket failed?", "Your out of office hours line never answers", "Undelivered baggage SQ951",
			"不在酒店前台的行李", "退信息费", "Mail delivery problem with my voucher", "Abwesenheit des Reiseleiters am Flughafen",
			"Mailbox full of your newsletters" })
	void a_persons_mail_is_normal(String subject) {
		ReceivedMail mail = Mails.read(HostileMails.usual()
			.field("Subject", subject)
			.text("The mail could not be delivered to my hotel, user unknown, 550 5.1.1 they said. Please help.")
			.bytes());
		MailKind kind = MailKind.of(mail, new Envelope("dewi@example.org", List.of("help@wayside.example")));
		assertThat(kind).isInstanceOf(MailKind.Normal.class);
		assertThat(kind.automatic()).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "Auto-Submitted,auto-replied", "Auto-Submitted,auto-replied (vacation)", "Precedence,auto_reply",
			"X-Autoreply,yes", "X-Autorespond,Re: refund", "Return-Path,<>", "Subject,Out of Office: Dewi",
			"Subject,Automatic reply: refund", "Subject,自动回复：退款", "Subject,自動応答: 予約",
			"Subject,Abwesenheitsnotiz: Urlaub", "Subject,Automatische Antwort: Frage",
			"Subject,Réponse automatique : question", "Subject,Respuesta automática: duda",
			"Subject,Balasan otomatis: tiket", "Subject,Автоответ: вопрос" })
	void a_machines_answer_is_an_auto_reply(String field, String value) {
		ReceivedMail mail = Mails.read(HostileMails.usual().field(field, value).text("I am away").bytes());
		assertThat(MailKind.of(mail, Envelope.UNKNOWN)).isInstanceOf(MailKind.AutoReply.class);
	}

	@Test
	void the_null_sender_of_the_envelope_is_a_machine() {
		ReceivedMail mail = Mails.read(HostileMails.usual().text("I am away").bytes());
		assertThat(MailKind.of(mail, new Envelope("", List.of()))).isInstanceOf(MailKind.AutoReply.class);
	}

	@ParameterizedTest
	@CsvSource({ "List-Id,<deals.airline.example>", "Precedence,bulk", "Auto-Submitted,auto-generated",
			"X-Auto-Response-Suppress,All", "List-Unsubscribe,<https://x.example/u>" })
	void a_notice_of_a_system_or_list_is_bulk(String field, String value) {
		ReceivedMail mail = Mails.read(HostileMails.usual()
			.field(field, value)
			.field("Subject", "Schedule change: GA 836 on 12 Apr")
			.text("GA 836 CGK SIN now leaves at 10:40")
			.bytes());
		assertThat(MailKind.of(mail, Envelope.UNKNOWN)).isInstanceOf(MailKind.Bulk.class);
	}

	@Test
	void auto_submitted_no_is_a_person() {
		ReceivedMail mail = Mails.read(HostileMails.usual().field("Auto-Submitted", "no").text("Hi").bytes());
		assertThat(MailKind.of(mail, Envelope.UNKNOWN)).isInstanceOf(MailKind.Normal.class);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			failed  | 5.1.1 | 550 5.1.1 user unknown              | FAILED  | HARD    | USER_UNKNOWN
			failed  | 5.1.2 | 550 host not found                  | FAILED  | HARD    | HOST_UNKNOWN
			failed  | 5.2.2 | 552 mailbox full                    | FAILED  | SOFT    | MAILBOX_FULL
			failed  | 5.7.1 | 554 listed at zen.spamhaus.org      | FAILED  | SOFT    | BLOCKED
			failed  | 5.7.26| 550 unauthenticated mail, DMARC     | FAILED  | SOFT    | AUTHENTICATION
			delayed | 4.4.1 | connection timed out                | DELAYED | DELAYED | EXPIRED
			failed  | 4.4.7 | delivery time expired               | FAILED  | SOFT    | EXPIRED
			relayed | 2.1.5 | relayed to a mailer that is silent  | RELAYED | NONE    | DELIVERED
			""")
	void a_delivery_report_is_read(String action, String status, String words, Undelivered.Action wanted,
			Undelivered.Severity severity, BounceCause cause) {
		MailKind kind = MailKind.of(Mails.read(HostileMails.report(action, status, words).bytes()), Envelope.UNKNOWN);
		assertThat(kind).isInstanceOfSatisfying(MailKind.Bounce.class, (bounce) -> {
			assertThat(bounce.originalMessageId()).isEqualTo("ours-77@wayside.example");
			assertThat(bounce.recipients()).singleElement().satisfies((recipient) -> {
				assertThat(recipient.recipient()).isEqualTo("budi@example.net");
				assertThat(recipient.status()).isEqualTo(status);
				assertThat(recipient.action()).isEqualTo(wanted);
				assertThat(recipient.severity()).isEqualTo(severity);
				assertThat(recipient.cause()).isEqualTo(cause);
			});
		});
	}

	@Test
	void a_bounce_in_free_words_is_read() {
		ReceivedMail mail = Mails.read(HostileMails.usual()
			.field("From", "MAILER-DAEMON@old.example.net")
			.field("Return-Path", "<>")
			.field("Subject", "failure notice")
			.text("""
					Hi. This is the mail program at old.example.net.
					I'm afraid I wasn't able to deliver your message to the following addresses.

					<budi@example.net>:
					192.0.2.7 does not like recipient.
					Remote host said: 550 5.1.1 No such user here

					--- Below this line is a copy of the message.

					Message-ID: <ours-78@wayside.example>
					Subject: Your refund
					""")
			.bytes());
		assertThat(MailKind.of(mail, Envelope.UNKNOWN)).isInstanceOfSatisfying(MailKind.Bounce.class, (bounce) -> {
			assertThat(bounce.originalMessageId()).isEqualTo("ours-78@wayside.example");
			assertThat(bounce.recipients().getFirst().recipient()).isEqualTo("budi@example.net");
			assertThat(bounce.recipients().getFirst().severity()).isEqualTo(Undelivered.Severity.HARD);
		});
	}

	@Test
	void a_person_who_forwards_a_bounce_is_a_person() {
		ReceivedMail mail = Mails.read(HostileMails.usual()
			.field("Subject", "Fwd: Undelivered Mail Returned to Sender")
			.parts("multipart/mixed",
					HostileMails.part("Content-Type: text/plain", "Your hotel's address bounces, see this"),
					HostileMails.part("Content-Type: message/delivery-status",
							"Reporting-MTA: dns; x\r\n\r\nFinal-Recipient: rfc822; h@example.net\r\nAction: failed\r\nStatus: 5.1.1\r\n"))
			.bytes());
		assertThat(MailKind.of(mail, new Envelope("dewi@example.org", List.of()))).isInstanceOf(MailKind.Normal.class);
	}

	@Test
	void a_complaint_of_a_feedback_loop_is_told() {
		ReceivedMail mail = Mails.read(HostileMails.usual()
			.field("From", "fbl@isp.example")
			.parts("multipart/report; report-type=feedback-report",
					HostileMails.part("Content-Type: text/plain", "This is a complaint"),
					HostileMails.part("Content-Type: message/feedback-report",
							"Feedback-Type: abuse\r\nOriginal-Rcpt-To: budi@example.net\r\n"))
			.bytes());
		assertThat(MailKind.of(mail, Envelope.UNKNOWN)).isInstanceOfSatisfying(MailKind.Bounce.class,
				(bounce) -> assertThat(bounce.recipients().getFirst().action())
					.isEqualTo(Undelivered.Action.COMPLAINED));
	}

	@Test
	void a_read_receipt_is_an_auto_reply() {
		ReceivedMail mail = Mails.read(HostileMails.usual()
			.parts("multipart/report; report-type=disposition-notification",
					HostileMails.part("Content-Type: text/plain", "Your message was displayed"),
					HostileMails.part("Content-Type: message/disposition-notification",
							"Disposition: manual-action; displayed"))
			.bytes());
		assertThat(MailKind.of(mail, Envelope.UNKNOWN)).isInstanceOf(MailKind.AutoReply.class);
	}

}
