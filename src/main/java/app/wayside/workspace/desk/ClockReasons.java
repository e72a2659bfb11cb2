package app.wayside.workspace.desk;

import java.util.List;

import app.wayside.cases.CaseDetail;
import app.wayside.cases.sla.CaseClock;
import app.wayside.cases.sla.ClockText;
import app.wayside.web.Fragment;
import app.wayside.web.Frame;

/**
 * Why the clocks of a case are due when they are.
 *
 * @param detail the case
 */
public record ClockReasons(CaseDetail detail) implements Fragment {

	@Override
	public String template() {
		return "workspace/desk/clocks";
	}

	/** The explanation of a clock, a sentence a line. */
	public List<String> lines(CaseClock clock, Frame frame) {
		return new ClockText(frame.locale(), frame.zone(), frame::t).lines(clock);
	}

}
