package app.wayside.cases.views;

import app.wayside.refusal.Conflict;

/** Somebody else changed the view meanwhile. */
public final class ViewChanged extends Conflict {

	ViewChanged(String name) {
		super("cases.refusal.view-changed", name);
	}

}
