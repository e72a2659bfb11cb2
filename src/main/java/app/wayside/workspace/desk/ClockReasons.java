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
 * @param names the tenant's names in the reader's language
 */
public record ClockReasons(CaseDetail detail, ClockText.Names names) implements Fragment {

	@Override
	public String template() {
		return "workspace/desk/clocks";
	}

	/** The explanation of a clock, a sentence a line. */
	public List<String> lines(CaseClock clock, Frame frame) {
		return new ClockText(frame.locale(), frame.zone(), frame::t, this.names).lines(clock);
	}

}
