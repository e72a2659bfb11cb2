package app.wayside.workspace.desk;

import org.jspecify.annotations.Nullable;

/**
 * What an address of the desk asks for.
 *
 * @param view the name of a list, or the id of a view that somebody made
 * @param q what narrows it
 * @param sort by what it is sorted, where not as the view says
 */
record DeskWish(@Nullable String view, @Nullable String q, @Nullable String sort) {

	String words() {
		return (this.q != null) ? this.q.strip() : "";
	}

}
