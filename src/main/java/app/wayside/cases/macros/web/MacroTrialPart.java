package app.wayside.cases.macros.web;

import java.util.List;
import java.util.UUID;

import app.wayside.cases.deeds.DeedTrial;
import app.wayside.cases.macros.Macro;
import app.wayside.web.Fragment;

/**
 * What a macro would do to a case.
 *
 * @param caseId the case
 * @param macro that was chosen
 * @param seen the place of the newest message that was on the screen
 * @param steps in the reader's language
 */
public record MacroTrialPart(UUID caseId, Macro macro, long seen, List<Line> steps) implements Fragment {

	@Override
	public String template() {
		return "cases/macros/trial";
	}

	/** Whether it can be done. */
	public boolean possible() {
		return this.macro.on() && this.steps.stream().allMatch((step) -> step.state() == DeedTrial.State.DONE);
	}

	/**
	 * A step of it.
	 *
	 * @param sentence what it is
	 * @param state whether it can be done
	 * @param reason why not; empty where it can
	 * @param changes of the case
	 * @param letters that leave, or notes that are left
	 */
	public record Line(String sentence, DeedTrial.State state, String reason, List<Change> changes,
			List<DeedTrial.Letter> letters) {
	}

	/**
	 * A change of the case.
	 *
	 * @param part what is changed
	 * @param before in words
	 * @param after in words
	 */
	public record Change(String part, String before, String after) {
	}

}
