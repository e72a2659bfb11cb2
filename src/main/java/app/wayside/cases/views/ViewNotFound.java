package app.wayside.cases.views;

import app.wayside.refusal.NotFound;

/** There is no such view, or it is not for you. */
public final class ViewNotFound extends NotFound {

	ViewNotFound() {
		super("cases.refusal.view-not-found");
	}

}
