package app.wayside.knowledge;

import java.util.Map;

import app.wayside.identity.Actor;
import app.wayside.support.Companies;
import app.wayside.support.Company;
import app.wayside.support.ModuleTest;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@ModuleTest
class KnowledgeModuleTest {

	private final Letters letters;

	private final Company company;

	KnowledgeModuleTest(Letters letters, Companies companies) {
		this.letters = letters;
		this.company = companies.create();
	}

	@Test
	void a_new_company_writes_its_letters_in_the_customers_language_with_no_gap_left() {
		Letter letter = this.company.as(Actor.WAYSIDE,
				() -> this.letters.write(LetterKind.RECEIPT, "zh-CN",
						Map.of("customer.name", "李女士", "case.number", "C-1", "case.subject", "退款", "team.name", "退款组",
								"due", "14:32", "link", "https://example.com/x", "company.name", "海岸线旅行")));

		assertThat(letter.language()).isEqualTo("zh");
		assertThat(letter.missing()).isEmpty();
		assertThat(letter.body()).contains("李女士").doesNotContain("{{");
	}

}
