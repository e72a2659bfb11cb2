package app.wayside.cases.playbooks.web;

import java.util.UUID;

import app.wayside.cases.playbooks.Checklist;
import app.wayside.web.Fragment;
import org.jspecify.annotations.Nullable;

/**
 * The checklist beside a case.
 *
 * @param caseId the case
 * @param list its checklist; none where no playbook is for it
 * @param opened whether it stands open because somebody works on it
 */
public record ChecklistPart(UUID caseId, @Nullable Checklist list, boolean opened) implements Fragment {

	@Override
	public String template() {
		return "cases/checklist";
	}

}
