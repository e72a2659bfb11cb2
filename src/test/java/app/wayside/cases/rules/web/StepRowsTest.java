package app.wayside.cases.rules.web;

import java.util.List;
import java.util.Map;

import app.wayside.cases.rules.PlaybookRule;
import app.wayside.cases.rules.RuleRefused;
import org.junit.jupiter.api.Test;

import org.springframework.util.LinkedMultiValueMap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The steps of a playbook are read from rows as they are shown, fault by fault. */
class StepRowsTest {

	private final LinkedMultiValueMap<String, String> fields = new LinkedMultiValueMap<>();

	@Test
	void rows_are_read_with_their_options_branches_and_keys_from_names() {
		row(0, Map.of("kind", "CHOICE", "need", "MUST", "name", "Was the bag found?", "key", "found", "options[0].name",
				"Yes, it was", "options[0].nativeName", "找到", "options[1].key", "no", "options[1].name", "No",
				"options[2].name", ""));
		row(1, Map.of("kind", "TICK", "need", "MAY", "name", "Agree on delivery", "branch", "found=yes-it-was"));

		List<PlaybookRule.Step> steps = read();

		assertThat(steps).extracting(PlaybookRule.Step::key).containsExactly("found", "agree-on-delivery");
		assertThat(steps.getFirst().options()).extracting(PlaybookRule.Option::key).containsExactly("yes-it-was", "no");
		assertThat(steps.getLast().branch()).hasToString("found=yes-it-was");
		assertThat(steps.getLast().need()).isEqualTo(PlaybookRule.Need.MAY);
		PlaybookRule playbook = new PlaybookRule("Bag", "", "refund", null, steps);
		assertThat(StepRows.branches(StepRows.of(playbook))).containsExactly("found=yes-it-was", "found=no");
		assertThat(StepRows.of(playbook).getFirst().room()).isEqualTo(4);
	}

	@Test
	void a_fault_is_told_at_its_row() {
		refused("steps[0].name", Map.of("kind", "TICK", "need", "MUST", "name", " "));
		refused("steps[0].key", Map.of("kind", "TICK", "need", "MUST", "name", "行李"));
		refused("steps[0].need", Map.of("kind", "TICK", "need", "OFTEN", "name", "Look"));
		refused("steps[0].options[0].name",
				Map.of("kind", "CHOICE", "need", "MUST", "name", "Look", "options[0].name", "Only one"));
		refused("steps[0].branch", Map.of("kind", "TICK", "need", "MUST", "name", "Look", "branch", "nowhere"));
	}

	private void refused(String field, Map<String, String> parts) {
		this.fields.clear();
		row(0, parts);
		assertThatExceptionOfType(RuleRefused.class).isThrownBy(this::read)
			.satisfies((refused) -> assertThat(refused.field()).isEqualTo(field));
	}

	private List<PlaybookRule.Step> read() {
		return StepRows.read(new SentForm(this.fields));
	}

	private void row(int place, Map<String, String> parts) {
		parts.forEach((part, value) -> this.fields.add("steps[" + place + "]." + part, value));
	}

}
