package app.wayside.cases.deeds;

import java.util.List;

import app.wayside.refusal.Conflict;

/** A text has gaps that nothing known of the case fills. */
public final class GapLeft extends Conflict {

	private final List<String> gaps;

	GapLeft(List<String> gaps) {
		super("cases.deeds.refusal.gap", String.join(", ", gaps));
		this.gaps = List.copyOf(gaps);
	}

	/** The names of the gaps. */
	public List<String> gaps() {
		return this.gaps;
	}

}
