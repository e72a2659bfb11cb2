package app.wayside.cases.problems;

import app.wayside.refusal.Conflict;

/** It was started already, or is over. */
public final class FanOutNotPlanned extends Conflict {

	FanOutNotPlanned(Object... arguments) {
		super("cases.refusal.fan-out-not-planned", arguments);
	}

}
