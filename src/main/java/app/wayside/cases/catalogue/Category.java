package app.wayside.cases.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * A category of a process, or a group of such.
 *
 * @param key the stored name; never changes
 * @param process to which it belongs
 * @param parent the group it stands in; a group stands in none
 * @param position among its siblings
 * @param terms what it is called and learned from
 * @param active whether cases can still get it
 * @param version grows with each change
 */
public record Category(String key, String process, @Nullable String parent, int position, CategoryTerms terms,
		boolean active, int version) {

	/** Whether it only holds others; no case has it. */
	public boolean group() {
		return this.parent == null;
	}

	/** Whether a case can get it. */
	public boolean choosable() {
		return this.active && !group();
	}

}
