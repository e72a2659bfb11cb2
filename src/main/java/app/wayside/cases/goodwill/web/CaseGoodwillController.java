package app.wayside.cases.goodwill.web;

import java.util.UUID;

import app.wayside.cases.CaseId;
import app.wayside.cases.goodwill.GoodwillId;
import app.wayside.cases.goodwill.GoodwillLedger;
import app.wayside.cases.goodwill.Goodwills;
import app.wayside.identity.Acting;
import app.wayside.identity.Allowed;
import app.wayside.identity.Permission;
import app.wayside.web.Notice;

import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Goodwill beside its case. */
@Controller
@RequestMapping("/cases/{id}/goodwill")
class CaseGoodwillController {

	private final Goodwills goodwills;

	private final GoodwillLedger ledger;

	CaseGoodwillController(Goodwills goodwills, GoodwillLedger ledger) {
		this.goodwills = goodwills;
		this.ledger = ledger;
	}

	@GetMapping
	@Allowed({ Permission.READ_CASES, Permission.WORK_CASES })
	@Transactional(readOnly = true)
	GoodwillPanel panel(@PathVariable UUID id) {
		CaseId about = new CaseId(id);
		boolean gives = Acting.current().permissions().contains(Permission.WORK_CASES);
		return new GoodwillPanel(id, this.ledger.of(about), this.ledger.asked(about),
				gives ? this.goodwills.outlook(about) : Goodwills.Outlook.NONE);
	}

	@GetMapping("/trial")
	@Allowed(Permission.WORK_CASES)
	GoodwillTrialPart attempt(@PathVariable UUID id, @ModelAttribute GoodwillForm form) {
		return new GoodwillTrialPart(form.filled() ? this.goodwills.attempt(new CaseId(id), form.gift()) : null);
	}

	@PostMapping
	String give(@PathVariable UUID id, @ModelAttribute GoodwillForm form, RedirectAttributes redirect) {
		Goodwills.Outcome outcome = this.goodwills.give(new CaseId(id), form.gift(), form.words());
		Notice.of(outcome.waits() ? "cases.goodwill.asked" : "cases.goodwill.given", outcome.cost()).on(redirect);
		return "redirect:/cases/" + id;
	}

	@PostMapping("/{entry}/reversal")
	String reverse(@PathVariable UUID id, @PathVariable UUID entry, @RequestParam(defaultValue = "") String reason,
			RedirectAttributes redirect) {
		this.goodwills.reverse(new CaseId(id), new GoodwillId(entry), reason);
		Notice.of("cases.goodwill.taken-back").on(redirect);
		return "redirect:/cases/" + id;
	}

}
