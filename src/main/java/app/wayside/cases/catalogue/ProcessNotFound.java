package app.wayside.cases.catalogue;

import app.wayside.refusal.NotFound;

/** The tenant has no such process. */
public final class ProcessNotFound extends NotFound {

	/** Nothing has this key. */
	public ProcessNotFound(String key) {
		super("cases.refusal.unknown-process", key);
	}

}
