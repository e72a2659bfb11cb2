package app.wayside.cases.playbooks.web;

import java.util.UUID;

import app.wayside.cases.CaseId;
import app.wayside.cases.playbooks.Answer;
import app.wayside.cases.playbooks.Playbooks;
import app.wayside.identity.Allowed;
import app.wayside.identity.Permission;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The steps that a case goes by, done and undone where they stand. */
@Controller
@RequestMapping("/cases/{id}/checklist")
class ChecklistController {

	private final Playbooks playbooks;

	ChecklistController(Playbooks playbooks) {
		this.playbooks = playbooks;
	}

	@GetMapping
	@Allowed({ Permission.READ_CASES, Permission.WORK_CASES })
	ChecklistPart read(@PathVariable UUID id) {
		return part(id, false);
	}

	@PostMapping("/{step}")
	ChecklistPart done(@PathVariable UUID id, @PathVariable String step, @RequestParam(defaultValue = "") String choice,
			@RequestParam(defaultValue = "") String text) {
		this.playbooks.done(new CaseId(id), step, new Answer(choice, text));
		return part(id, true);
	}

	@PostMapping("/{step}/undoing")
	ChecklistPart undone(@PathVariable UUID id, @PathVariable String step) {
		this.playbooks.undone(new CaseId(id), step);
		return part(id, true);
	}

	@PostMapping("/waivers/all")
	ChecklistPart waive(@PathVariable UUID id, @RequestParam(defaultValue = "") String reason) {
		this.playbooks.waive(new CaseId(id), reason);
		return part(id, true);
	}

	private ChecklistPart part(UUID id, boolean opened) {
		return new ChecklistPart(id, this.playbooks.of(new CaseId(id)).orElse(null), opened);
	}

}
