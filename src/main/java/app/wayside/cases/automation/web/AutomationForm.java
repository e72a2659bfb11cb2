package app.wayside.cases.automation.web;

import java.util.List;
import java.util.Objects;

import app.wayside.cases.automation.AutomationPlan;
import app.wayside.cases.automation.Trigger;
import app.wayside.cases.deeds.Deed;
import app.wayside.cases.macros.web.DeedRow;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wrote about an automation.
 *
 * @param name by which people know it
 * @param trigger what has it look at a case
 * @param hours of silence, where it goes by them
 * @param condition in the language of filters
 * @param lettersAnHour to how many customers it may write within an hour
 * @param version that was read
 * @param deeds one for each row
 */
record AutomationForm(@Nullable String name, @Nullable Trigger trigger, @Nullable Integer hours,
		@Nullable String condition, @Nullable Integer lettersAnHour, @Nullable Integer version,
		@Nullable List<@Nullable DeedRow> deeds) {

	private static final int USUAL_LETTERS = 50;

	AutomationPlan plan() {
		return new AutomationPlan(text(this.name), (this.trigger != null) ? this.trigger : Trigger.OPENED, this.hours,
				text(this.condition), done(), (this.lettersAnHour != null) ? this.lettersAnHour : USUAL_LETTERS);
	}

	int versionRead() {
		return (this.version != null) ? this.version : 0;
	}

	private List<Deed> done() {
		List<@Nullable DeedRow> rows = (this.deeds != null) ? this.deeds : List.of();
		return rows.stream().filter(Objects::nonNull).map(DeedRow::deed).toList();
	}

	private static String text(@Nullable String field) {
		return (field != null) ? field.strip() : "";
	}

}
