package app.wayside.cases;

import app.wayside.customers.CustomerId;
import app.wayside.customers.CustomerSummary;
import app.wayside.customers.Kind;
import app.wayside.customers.Tier;
import app.wayside.tenancy.Ids;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LetterWordsTest {

	@Test
	void a_customer_is_addressed_by_his_name_in_the_letters_script() {
		CustomerSummary lina = customer("Li Na", "李娜", "li.na@example.com");
		assertThat(LetterWords.address(lina, "zh-CN")).isEqualTo("李娜");
		assertThat(LetterWords.address(lina, "en")).isEqualTo("Li Na");
	}

	@Test
	void nobody_is_addressed_by_his_mail_address() {
		for (String name : new String[] { "budi77@example.com", "budi77", "Budi77" }) {
			CustomerSummary stranger = customer(name, "", "budi77@example.com");
			assertThat(LetterWords.address(stranger, "en")).isEqualTo("customer");
			assertThat(LetterWords.address(stranger, "zh-CN")).isEqualTo("尊敬的客户");
			assertThat(LetterWords.address(stranger, "id")).isEqualTo("Pelanggan");
			assertThat(LetterWords.address(stranger, "fr")).isEqualTo("customer");
		}
	}

	private static CustomerSummary customer(String name, String nativeName, String email) {
		return new CustomerSummary(new CustomerId(Ids.next()), Kind.PERSON, name, nativeName, "B", "en", Tier.STANDARD,
				null, null, email, "Asia/Jakarta");
	}

}
