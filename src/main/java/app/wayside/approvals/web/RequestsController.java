package app.wayside.approvals.web;

import java.util.List;

import app.wayside.approvals.ApprovalId;
import app.wayside.approvals.ApprovalRequest;
import app.wayside.approvals.Approvals;
import app.wayside.web.Notice;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class RequestsController {

	private final Approvals approvals;

	RequestsController(Approvals approvals) {
		this.approvals = approvals;
	}

	@GetMapping("/approvals/new")
	NewApprovalPage form(@RequestParam String about) {
		return new NewApprovalPage(Subjects.read(about));
	}

	@PostMapping("/approvals")
	String request(Asked asked, RedirectAttributes redirect) {
		ApprovalId id = this.approvals.request(new ApprovalRequest(Subjects.read(asked.about()), asked.title(),
				AmountText.read(asked.amount(), asked.currency()), asked.reason(), List.of(), null));
		Notice.of("approvals.requested").on(redirect);
		return "redirect:/approvals/" + id + "?view=ASKED";
	}

	/**
	 * What the form sends.
	 *
	 * @param about what it is about
	 * @param title what is asked for
	 * @param amount how much; may be empty
	 * @param currency of the amount
	 * @param reason why
	 */
	record Asked(String about, String title, String amount, String currency, String reason) {
	}

}
