package app.wayside.portals;

import app.wayside.refusal.NotFound;

/** The link was not made by us, or was cut off on its way. */
public final class LinkNotValid extends NotFound {

	LinkNotValid() {
		super("portals.refusal.link-not-valid");
	}

}
