package app.wayside.cases.automation.api;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import app.wayside.cases.automation.Automation;
import app.wayside.cases.automation.AutomationPlan;
import app.wayside.cases.automation.AutomationRun;
import app.wayside.cases.automation.Trigger;
import app.wayside.cases.deeds.Deed;
import app.wayside.cases.deeds.DeedJson;
import app.wayside.identity.FieldFault;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * An automation.
 *
 * @param id of it
 * @param name by which people know it
 * @param trigger opened, customer-wrote, corrected, resolved, reopened, breached or quiet
 * @param hours of silence, for quiet
 * @param condition in the language of filters; empty for every case
 * @param deeds that it does, all or none
 * @param lettersAnHour to how many customers it may write within an hour
 * @param state on, off or paused
 * @param changedAt when it was left so, UTC
 * @param changedBy by whom
 * @param version to be sent with a change
 */
@Schema(name = "Automation")
@JsonInclude(JsonInclude.Include.ALWAYS)
record AutomationBody(UUID id, String name, String trigger, @Nullable Integer hours, String condition, List<Deed> deeds,
		int lettersAnHour, String state, Instant changedAt, String changedBy, int version) {

	static AutomationBody of(Automation automation) {
		AutomationPlan plan = automation.plan();
		return new AutomationBody(automation.id().value(), plan.name(), plan.trigger().word(), plan.hours(),
				plan.condition(), plan.deeds(), plan.lettersAnHour(), automation.state().word(),
				automation.changed().at(), automation.changed().by(), automation.version());
	}

	/**
	 * What an automation is to be.
	 *
	 * @param name by which people know it
	 * @param trigger what has it look at a case
	 * @param hours of silence, for quiet
	 * @param condition in the language of filters
	 * @param deeds that it does
	 * @param lettersAnHour to how many customers it may write within an hour; 50 where
	 * none
	 * @param state on or off; as it was where none
	 * @param version that was read, for a change
	 */
	@Schema(name = "NewAutomation")
	record Draft(@Nullable String name, @Nullable String trigger, @Nullable Integer hours, @Nullable String condition,
			@Nullable JsonNode deeds, @Nullable Integer lettersAnHour, @Nullable String state,
			@Nullable Integer version) {

		private static final int USUAL_LETTERS = 50;

		AutomationPlan plan(DeedJson json) {
			return new AutomationPlan(text(this.name), wanted(), this.hours, text(this.condition),
					(this.deeds != null) ? json.read(this.deeds) : List.of(),
					(this.lettersAnHour != null) ? this.lettersAnHour : USUAL_LETTERS);
		}

		int versionRead() {
			return (this.version != null) ? this.version : 0;
		}

		private Trigger wanted() {
			String word = text(this.trigger).toLowerCase(Locale.ROOT);
			return Arrays.stream(Trigger.values())
				.filter((each) -> each.word().equals(word))
				.findFirst()
				.orElseThrow(() -> new FieldFault("trigger", "cases.rules.refusal.choice", word));
		}

		private static String text(@Nullable String text) {
			return (text != null) ? text.strip() : "";
		}

	}

	/** A list of automations. */
	@Schema(name = "AutomationPage")
	@JsonInclude(JsonInclude.Include.ALWAYS)
	record Page(List<AutomationBody> items, @Nullable String next) {
	}

	/** What an automation did last. */
	@Schema(name = "AutomationRunPage")
	@JsonInclude(JsonInclude.Include.ALWAYS)
	record Runs(List<AutomationRun> items, @Nullable String next) {
	}

}
