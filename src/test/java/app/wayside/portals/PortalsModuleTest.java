package app.wayside.portals;

import java.util.Set;

import app.wayside.cases.CaseId;
import app.wayside.cases.CaseLinks;
import app.wayside.cases.CaseLists;
import app.wayside.support.Companies;
import app.wayside.support.Company;
import app.wayside.support.HandedMail;
import app.wayside.support.ModuleTest;
import org.junit.jupiter.api.Test;

import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.WebApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

@ModuleTest
@Import(HandedMail.class)
class PortalsModuleTest {

	private final HandedMail mail;

	private final CaseLists lists;

	private final CaseLinks links;

	private final MockMvcTester browser;

	private final Company company;

	PortalsModuleTest(HandedMail mail, CaseLists lists, CaseLinks links, WebApplicationContext context,
			Companies companies) {
		this.mail = mail;
		this.lists = lists;
		this.links = links;
		this.browser = MockMvcTester.from(context);
		this.company = companies.create();
	}

	@Test
	void the_customers_page_opens_by_its_link_and_by_no_other() {
		this.mail.openInbox(this.company);
		var conversation = this.mail.from(this.company, "li.na@example.com", "Refund for MU5101").conversationId();
		String token = this.company.as("Ratna", () -> {
			CaseId id = this.lists.byConversations(Set.of(conversation)).get(conversation);
			return this.links.token(id);
		});

		assertThat(this.browser.get().uri("/p/" + token)).hasStatusOk().bodyText().contains("Refund for MU5101");
		String other = ((token.charAt(0) != 'A') ? "A" : "B") + token.substring(1);
		assertThat(this.browser.get().uri("/p/" + other)).hasStatus(404);
	}

}
