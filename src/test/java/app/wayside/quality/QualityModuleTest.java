package app.wayside.quality;

import java.util.Set;

import app.wayside.cases.CaseId;
import app.wayside.cases.CaseLists;
import app.wayside.cases.Cases;
import app.wayside.cases.Closures;
import app.wayside.cases.CustomerSay;
import app.wayside.support.Companies;
import app.wayside.support.Company;
import app.wayside.support.HandedMail;
import app.wayside.support.ModuleTest;
import org.junit.jupiter.api.Test;

import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

@ModuleTest
@Import(HandedMail.class)
class QualityModuleTest {

	private final Surveys surveys;

	private final HandedMail mail;

	private final Desk desk;

	private final Company company;

	QualityModuleTest(Surveys surveys, HandedMail mail, CaseLists lists, Cases cases, Closures closures,
			CustomerSay customer, Companies companies) {
		this.surveys = surveys;
		this.mail = mail;
		this.desk = new Desk(lists, cases, closures, customer);
		this.company = companies.create();
	}

	record Desk(CaseLists lists, Cases cases, Closures closures, CustomerSay customer) {
	}

	@Test
	void a_case_that_is_over_plans_a_survey_and_an_answer_by_phone_settles_it() {
		CaseId id = closed();
		assertThat(survey(id).state()).isEqualTo(Survey.State.PLANNED);

		this.company.run("Ratna", () -> this.surveys.rate(id, new Surveys.Rating(4, "By phone")));

		assertThat(survey(id).state()).isEqualTo(Survey.State.ANSWERED);
		assertThat(survey(id).score()).isEqualTo(4);
	}

	private Survey survey(CaseId id) {
		return this.company.as("Sofia", () -> this.surveys.about(id)).orElseThrow();
	}

	private CaseId closed() {
		this.mail.openInbox(this.company);
		var conversation = this.mail.from(this.company, "li.na@example.com", "Refund for MU5101").conversationId();
		CaseId id = this.company.as("Ratna", () -> this.desk.lists().byConversations(Set.of(conversation)))
			.get(conversation);
		this.company.run("Ratna", () -> {
			this.desk.cases().take(id);
			this.desk.closures().resolve(id, new Closures.Solution("refunded", "Paid back.", "airline.slow-refund"));
		});
		this.company.run(() -> this.desk.customer().confirm(id));
		return id;
	}

}
