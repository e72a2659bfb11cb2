package app.wayside.portals;

import app.wayside.web.Page;

/**
 * The page on which a customer says that an address is his.
 *
 * @param token of his link
 * @param company who asks
 * @param address about which
 * @param state how far it came
 */
public record AddressPage(String token, CasePage.Names company, String address, State state) implements Page {

	/** How far it came. */
	public enum State {

		/** Not answered yet. */
		ASKED,
		/** Answered just now. */
		CONFIRMED

	}

	@Override
	public String template() {
		return "portals/address";
	}

}
