package app.wayside.workspace;

import app.wayside.identity.SignedIn;
import app.wayside.identity.SignedInPeople;
import app.wayside.support.Companies;
import app.wayside.support.Company;
import app.wayside.support.HandedMail;
import app.wayside.support.ModuleTest;
import org.junit.jupiter.api.Test;

import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

@ModuleTest
@Import(HandedMail.class)
class WorkspaceModuleTest {

	private final HandedMail mail;

	private final SignedInPeople people;

	private final MockMvcTester browser;

	private final Company company;

	WorkspaceModuleTest(HandedMail mail, SignedInPeople people, WebApplicationContext context, Companies companies) {
		this.mail = mail;
		this.people = people;
		this.browser = MockMvcTester.from(context);
		this.company = companies.create();
	}

	@Test
	void a_mail_that_came_in_stands_on_the_desk() throws Exception {
		this.mail.openInbox(this.company);
		this.mail.from(this.company, "li.na@example.com", "Refund for MU5101");
		SignedIn ratna = this.company.as("Ratna", () -> this.people.find(this.company.colleague("Ratna").id()))
			.orElseThrow();

		MvcTestResult desk = ratna.act(() -> this.browser.get().uri("/cases?view=all").exchange());

		assertThat(desk).hasStatusOk().bodyText().contains("Refund for MU5101");
	}

}
