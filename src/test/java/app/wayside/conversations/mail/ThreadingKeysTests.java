package app.wayside.conversations.mail;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ThreadingKeysTests {

	@Test
	void ids_are_bare_and_the_most_telling_comes_first() {
		ReceivedMail mail = Mails.read(HostileMails.usual()
			.field("Message-ID", " < m 1@x > ")
			.field("In-Reply-To", "Your message of Tue <c@x>")
			.field("References", "<a@x>\r\n <b@x>,<c@x> <a@x>")
			.bytes());
		assertThat(mail.thread().messageId()).isEqualTo("m1@x");
		assertThat(ThreadingKeys.answeredIds(mail)).containsExactly("c@x", "b@x", "a@x");
		assertThat(ThreadingKeys.normalId("plain@x")).isEqualTo("plain@x");
		assertThat(ThreadingKeys.normalId("  ")).isNull();
	}

	@Test
	void tags_are_found_anywhere_in_a_subject() {
		assertThat(ThreadingKeys.subjectTags("回复: [C-2026-004182] refund [#C-2026-000001] [C-2026-004182]"))
			.containsExactly("C-2026-004182", "C-2026-000001");
		assertThat(ThreadingKeys.subjectTags("C-2026-004182 without brackets, [ABC123]")).isEmpty();
	}

	@Test
	void reply_tokens_come_from_envelope_and_fields() {
		ReceivedMail mail = Mails
			.read(HostileMails.usual().field("To", "\"Help\" <help+r.TOK-en_1@wayside.example>, x@y.example").bytes());
		assertThat(ThreadingKeys.replyTokens(mail, new Envelope("d@x", List.of("<help+r.first9@wayside.example>"))))
			.containsExactly("first9", "TOK-en_1");
		assertThat(ThreadingKeys.replyTokens(mail, Envelope.UNKNOWN)).containsExactly("TOK-en_1");
	}

}
