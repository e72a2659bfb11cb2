package app.wayside.cases.views;

import app.wayside.refusal.Forbidden;

/**
 * Only some may change a view that others see: supervisors, and the leads of its team.
 */
public final class ViewNotYours extends Forbidden {

	ViewNotYours() {
		super("cases.refusal.view-not-yours");
	}

}
