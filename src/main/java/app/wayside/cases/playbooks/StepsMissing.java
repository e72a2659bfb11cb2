package app.wayside.cases.playbooks;

import java.util.List;

import app.wayside.refusal.Conflict;

/** A case is not solved while required steps are open. */
public final class StepsMissing extends Conflict {

	StepsMissing(String number, List<String> names) {
		super("cases.playbooks.refusal.missing", number, String.join("; ", names));
	}

}
