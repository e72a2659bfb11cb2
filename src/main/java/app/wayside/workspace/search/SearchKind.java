package app.wayside.workspace.search;

import java.util.Locale;

import app.wayside.identity.Permission;

/** What can be found. */
public enum SearchKind {

	/** Cases, by all that is said in them. */
	CASES(Permission.READ_CASES),
	/** People and companies, by their names and addresses. */
	PEOPLE(Permission.READ_CUSTOMERS),
	/** Bookings, by the numbers they are called by. */
	BOOKINGS(Permission.READ_BOOKINGS),
	/** Files of cases, by their names. */
	FILES(Permission.READ_CASES);

	private final Permission needed;

	SearchKind(Permission needed) {
		this.needed = needed;
	}

	/** Without which nothing of it is found. */
	Permission needed() {
		return this.needed;
	}

	/** As addresses and texts write it. */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

}
