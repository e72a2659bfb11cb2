package app.wayside.cases;

import java.util.Set;

import app.wayside.support.Companies;
import app.wayside.support.Company;
import app.wayside.support.HandedMail;
import app.wayside.support.ModuleTest;
import org.junit.jupiter.api.Test;

import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

@ModuleTest
@Import(HandedMail.class)
class CasesModuleTest {

	private final HandedMail mail;

	private final Desk desk;

	private final Company company;

	CasesModuleTest(HandedMail mail, CaseLists lists, Cases cases, Closures closures, CustomerSay customer,
			CaseDetails details, Companies companies) {
		this.mail = mail;
		this.desk = new Desk(lists, cases, closures, customer, details);
		this.company = companies.create();
	}

	record Desk(CaseLists lists, Cases cases, Closures closures, CustomerSay customer, CaseDetails details) {
	}

	@Test
	void a_mail_opens_a_case_that_the_customers_yes_closes() {
		this.mail.openInbox(this.company);
		var conversation = this.mail.from(this.company, "li.na@example.com", "Refund for MU5101").conversationId();
		CaseId id = this.company.as("Ratna", () -> this.desk.lists().byConversations(Set.of(conversation)))
			.get(conversation);

		this.company.run("Ratna", () -> {
			this.desk.cases().take(id);
			this.desk.closures().resolve(id, new Closures.Solution("refunded", "Paid back.", "airline.slow-refund"));
		});
		assertThat(status(id)).isEqualTo(Status.RESOLVED);
		this.company.run(() -> this.desk.customer().confirm(id));

		assertThat(status(id)).isEqualTo(Status.CLOSED);
	}

	private Status status(CaseId id) {
		return this.company.as("Sofia", () -> this.desk.details().get(id)).status();
	}

}
