package app.wayside.refusal;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RefusalTest {

	private static final class AlreadyClosed extends Conflict {

		AlreadyClosed(String number) {
			super("cases.already-closed", number);
		}

	}

	@Test
	void a_refusal_names_its_text_and_fills_it_with_facts() {
		Refusal refusal = new AlreadyClosed("C-2026-004182");

		assertThat(refusal.messageKey()).isEqualTo("cases.already-closed");
		assertThat(refusal.arguments()).containsExactly("C-2026-004182");
	}

}
