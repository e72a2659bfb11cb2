package app.wayside.web;

import app.wayside.refusal.NotFound;

/** Nothing is at this address, or nothing that the reader may see. */
public final class NoSuchPage extends NotFound {

	/** A page that is not there. */
	public NoSuchPage() {
		super("web.refusal.no-such-page");
	}

}
