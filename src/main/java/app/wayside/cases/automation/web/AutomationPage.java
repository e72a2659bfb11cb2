package app.wayside.cases.automation.web;

import java.util.Arrays;
import java.util.List;

import app.wayside.cases.automation.Automation;
import app.wayside.cases.automation.AutomationRun;
import app.wayside.cases.automation.Trigger;
import app.wayside.cases.macros.web.DeedChoices;
import app.wayside.cases.macros.web.DeedRow;
import app.wayside.web.Choice;
import app.wayside.web.Frame;
import app.wayside.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * An automation to be written, changed, or looked after.
 *
 * @param automation that is changed; none where it is written
 * @param rows one for each of its deeds
 * @param offered what can be chosen in them
 * @param past what it did, and how it was before
 */
public record AutomationPage(@Nullable Automation automation, List<DeedRow> rows, DeedChoices.Offered offered,
		Past past) implements Page {

	@Override
	public String template() {
		return "cases/automation/edit";
	}

	@Override
	public String section() {
		return "settings";
	}

	/** What can have it look at a case. */
	public List<Choice> triggers(Frame frame) {
		return Arrays.stream(Trigger.values())
			.map((trigger) -> new Choice(trigger.name(), frame.t("cases.automation.trigger." + trigger.word()),
					this.automation != null && this.automation.plan().trigger() == trigger))
			.toList();
	}

	/**
	 * What was.
	 *
	 * @param versions as it was left each time, the latest first
	 * @param runs what it did last
	 */
	public record Past(List<Automation> versions, List<AutomationRun> runs) {

		static final Past NONE = new Past(List.of(), List.of());

	}

}
