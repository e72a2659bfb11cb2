package app.wayside.approvals.web;

import java.util.UUID;

import app.wayside.approvals.ApprovalId;
import app.wayside.approvals.Approvals;
import app.wayside.web.Notice;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Decisions; each leads to the next that waits. */
@Controller
class DecisionsController {

	private final Approvals approvals;

	DecisionsController(Approvals approvals) {
		this.approvals = approvals;
	}

	@PostMapping("/approvals/{id}/grant")
	String grant(@PathVariable UUID id, @RequestParam(defaultValue = "") String reason, RedirectAttributes redirect) {
		this.approvals.grant(new ApprovalId(id), reason);
		Notice.of("approvals.granted").on(redirect);
		return "redirect:/approvals";
	}

	@PostMapping("/approvals/{id}/rejection")
	String reject(@PathVariable UUID id, @RequestParam(defaultValue = "") String reason, RedirectAttributes redirect) {
		this.approvals.reject(new ApprovalId(id), reason);
		Notice.of("approvals.rejected").on(redirect);
		return "redirect:/approvals";
	}

	@PostMapping("/approvals/{id}/withdrawal")
	String withdraw(@PathVariable UUID id, RedirectAttributes redirect) {
		this.approvals.withdraw(new ApprovalId(id));
		Notice.of("approvals.withdrawn").on(redirect);
		return "redirect:/approvals?view=ASKED";
	}

}
