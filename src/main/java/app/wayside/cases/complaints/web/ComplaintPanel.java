package app.wayside.cases.complaints.web;

import java.util.List;
import java.util.UUID;

import app.wayside.cases.complaints.Complaint;
import app.wayside.web.Fragment;
import org.jspecify.annotations.Nullable;

/**
 * A complaint beside its case.
 *
 * @param caseId the case
 * @param complaint that it is; none as long as only triage thinks so
 */
public record ComplaintPanel(UUID caseId, @Nullable Complaint complaint) implements Fragment {

	@Override
	public String template() {
		return "cases/complaints/panel";
	}

	/** The checklist. */
	public List<Duty> duties() {
		return (this.complaint != null) ? Duty.of(this.complaint) : List.of();
	}

}
