package app.wayside.dispatch;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RelayAddressTest {

	@Test
	void a_user_makes_encryption_a_must() {
		assertThat(RelayAddress.of("smtp://care%40kestrel.example:p%2Bq%3Ar+s@mail.example"))
			.isEqualTo(new RelayAddress("mail.example", 587, "care@kestrel.example", "p+q:r+s",
					RelayAddress.Security.STARTTLS_REQUIRED));
	}

	@Test
	void what_is_said_is_done() {
		assertThat(RelayAddress.of("smtp://mail.example").port()).isEqualTo(25);
		assertThat(RelayAddress.of("smtp://mail.example").security()).isEqualTo(RelayAddress.Security.STARTTLS_OFFERED);
		assertThat(RelayAddress.of("smtps://mail.example").port()).isEqualTo(465);
		assertThat(RelayAddress.of("smtp://mail.example:2500?starttls=required").security())
			.isEqualTo(RelayAddress.Security.STARTTLS_REQUIRED);
		assertThat(RelayAddress.of("smtp://[::1]:2500?starttls=none").host()).isEqualTo("::1");
	}

	@ParameterizedTest
	@ValueSource(strings = { "mail.example:25", "http://mail.example", "smtp://user@mail.example",
			"smtp://u:hush hush@mail.example", "smtp://u:hush@mail.example?starttls=maybe" })
	void anything_else_is_refused_without_telling_the_secret(String url) {
		assertThatThrownBy(() -> RelayAddress.of(url)).isInstanceOf(IllegalArgumentException.class)
			.hasMessageStartingWith("An SMTP relay is written")
			.hasMessageNotContaining("hush");
	}

	@Test
	void an_address_that_is_logged_keeps_its_secret() {
		assertThat(RelayAddress.of("smtp://u:hush@mail.example")).hasToString("mail.example:587");
	}

}
