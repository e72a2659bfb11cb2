package app.wayside.audit.web;

import java.util.List;
import java.util.Locale;

import app.wayside.audit.AuditQuery;
import app.wayside.audit.Verification;
import app.wayside.identity.StaffSummary;
import app.wayside.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * The log.
 *
 * @param form what was asked for
 * @param slice what it lets through
 * @param staff whom one can ask for
 * @param verification what walking along the chain has shown; none where nobody asked
 */
public record AuditScreen(AuditForm form, AuditQuery.Slice slice, List<StaffSummary> staff,
		@Nullable Verification verification) implements Page {

	@Override
	public String template() {
		return "audit/log";
	}

	@Override
	public String section() {
		return "audit";
	}

	/** Where the next page is. */
	public String next() {
		return this.form.address("/settings/audit", this.slice.next());
	}

	/** Where the same rows are as a file. */
	public String file() {
		return this.form.address("/settings/audit/log.csv", null);
	}

	/** The key of a fault's explanation. */
	public static String textKey(Verification.Fault fault) {
		return "audit.fault." + fault.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
