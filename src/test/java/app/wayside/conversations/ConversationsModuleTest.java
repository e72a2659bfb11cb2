package app.wayside.conversations;

import java.util.List;

import app.wayside.support.Companies;
import app.wayside.support.Company;
import app.wayside.support.HandedMail;
import app.wayside.support.ModuleTest;
import org.junit.jupiter.api.Test;

import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

@ModuleTest
@Import(HandedMail.class)
class ConversationsModuleTest {

	private final HandedMail mail;

	private final Messages messages;

	private final Company company;

	ConversationsModuleTest(HandedMail mail, Messages messages, Companies companies) {
		this.mail = mail;
		this.messages = messages;
		this.company = companies.create();
	}

	@Test
	void a_mail_begins_a_conversation_and_its_answer_finds_it() {
		this.mail.openInbox(this.company);

		IntakeEntry first = this.mail.from(this.company, "li.na@example.com", "Refund for MU5101");
		IntakeEntry second = this.mail.answering(this.company, "li.na@example.com", "Re: Refund for MU5101",
				String.valueOf(first.messageId()));

		assertThat(first.outcome()).isEqualTo(IntakeEntry.Outcome.CASE);
		assertThat(second.outcome()).isEqualTo(IntakeEntry.Outcome.FOLLOW_UP);
		assertThat(second.conversationId()).isNotNull().isEqualTo(first.conversationId());
		List<Message> talk = this.company.as("Ratna", () -> this.messages.latest(second.conversationId(), 10));
		assertThat(talk).hasSize(2)
			.allSatisfy((message) -> assertThat(message.body()).startsWith("Please help me with this."));
	}

}
