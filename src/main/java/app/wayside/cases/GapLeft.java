package app.wayside.cases;

import java.util.List;

import app.wayside.knowledge.Gaps;
import app.wayside.refusal.Conflict;

/** A text for a customer has gaps that nobody has filled. */
public final class GapLeft extends Conflict {

	private final List<String> gaps;

	/** The gaps with these names are left. */
	public GapLeft(List<String> gaps) {
		super("cases.refusal.gap", String.join(", ", gaps));
		this.gaps = List.copyOf(gaps);
	}

	static void refuse(String text) {
		List<String> left = Gaps.left(text);
		if (!left.isEmpty()) {
			throw new GapLeft(left);
		}
	}

	/** The names of the gaps. */
	public List<String> gaps() {
		return this.gaps;
	}

}
