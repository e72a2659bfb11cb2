package app.wayside.web;

import app.wayside.identity.Permission;

/**
 * A place in the rail. A module declares one as a bean for each of its rooms; the rail
 * shows those that the reader may enter.
 *
 * @param name {@code "inbox"}: its text is {@code web.nav.<name>}, and pages name it as
 * their section
 * @param icon a symbol of the sprite
 * @param href where it leads
 * @param needed what one must be allowed to enter
 * @param order place from the top; from 100 on at the foot of the rail
 */
public record Destination(String name, String icon, String href, Permission needed, int order) {

	/** Whether it stands at the foot of the rail. */
	public boolean atFoot() {
		return this.order >= 100;
	}

}
