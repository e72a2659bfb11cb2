package app.wayside.api;

import java.time.Duration;
import java.util.Set;

import app.wayside.identity.Permission;
import app.wayside.identity.TokenRequest;
import app.wayside.identity.Tokens;
import app.wayside.support.Companies;
import app.wayside.support.Company;
import app.wayside.support.HandedMail;
import app.wayside.support.ModuleTest;
import org.junit.jupiter.api.Test;

import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@ModuleTest
@AutoConfigureMockMvc
@Import(HandedMail.class)
class ApiModuleTest {

	private final HandedMail mail;

	private final Tokens tokens;

	private final MockMvcTester program;

	private final Company company;

	ApiModuleTest(HandedMail mail, Tokens tokens, MockMvcTester program, Companies companies) {
		this.mail = mail;
		this.tokens = tokens;
		this.program = program;
		this.company = companies.create();
	}

	@Test
	void a_program_reads_the_cases_of_its_company_and_does_what_its_token_allows() {
		this.mail.openInbox(this.company);
		this.mail.from(this.company, "li.na@example.com", "Refund for MU5101");
		String bearer = "Bearer " + this.company.as("Ada",
				() -> this.tokens.issue(new TokenRequest("Reports", Set.of(Permission.READ_CASES), Duration.ofDays(1)))
					.secret());

		assertThat(this.program.get().uri("/api/v1/cases").header("Authorization", bearer)).hasStatusOk()
			.bodyJson()
			.extractingPath("$.items[*].subject")
			.asArray()
			.containsExactly("Refund for MU5101");
		assertThat(this.program.get().uri("/api/v1/webhooks").header("Authorization", bearer)).hasStatus(403);
	}

}
