package app.wayside.cases.complaints.web;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.UUID;

import app.wayside.cases.CaseId;
import app.wayside.cases.complaints.Assessment;
import app.wayside.cases.complaints.Complaint;
import app.wayside.cases.complaints.Complaints;
import app.wayside.identity.SignedIn;
import app.wayside.web.Notice;
import org.jspecify.annotations.Nullable;

import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One complaint: its duties and its entry in the register. */
@Controller
@RequestMapping("/complaints/{id}")
class ComplaintController {

	private final Complaints complaints;

	private final ComplaintNames names;

	ComplaintController(Complaints complaints, ComplaintNames names) {
		this.complaints = complaints;
		this.names = names;
	}

	@GetMapping("/panel")
	ComplaintPanel panel(@PathVariable UUID id) {
		return new ComplaintPanel(id, this.complaints.find(new CaseId(id)).orElse(null));
	}

	@GetMapping
	ComplaintPage page(@PathVariable UUID id) {
		Complaint complaint = this.complaints.get(new CaseId(id));
		return new ComplaintPage(complaint,
				this.names.customers(java.util.List.of(complaint.customerId()))
					.getOrDefault(complaint.customerId(), ""),
				this.names.causes(complaint.rootCause()), this.names.owners(complaint.ownerId()));
	}

	@PostMapping("/confirmation")
	String confirm(@PathVariable UUID id, RedirectAttributes redirect) {
		this.complaints.confirm(new CaseId(id));
		Notice.of("cases.complaints.confirmed").undo("/complaints/" + id + "/withdrawal").on(redirect);
		return "redirect:/cases/" + id;
	}

	@PostMapping("/withdrawal")
	String withdraw(@PathVariable UUID id, RedirectAttributes redirect) {
		this.complaints.withdraw(new CaseId(id));
		Notice.of("cases.complaints.withdrawn").undo("/complaints/" + id + "/confirmation").on(redirect);
		return "redirect:/cases/" + id;
	}

	@PostMapping("/plan")
	String plan(@PathVariable UUID id, @RequestParam String text,
			@RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME) LocalDateTime by, @RequestParam long seen,
			RedirectAttributes redirect) {
		this.complaints.plan(new CaseId(id), new Complaints.Plan(text, by.atZone(zone()).toInstant(), seen));
		Notice.of("cases.complaints.plan.told").on(redirect);
		return "redirect:/cases/" + id;
	}

	@PostMapping("/calls")
	String call(@PathVariable UUID id, @RequestParam String note, RedirectAttributes redirect) {
		this.complaints.toldByPhone(new CaseId(id), note);
		Notice.of("cases.complaints.told").on(redirect);
		return "redirect:/cases/" + id;
	}

	@PostMapping("/waiver")
	String waive(@PathVariable UUID id, @RequestParam String reason, RedirectAttributes redirect) {
		this.complaints.notToldAgain(new CaseId(id), reason);
		Notice.of("cases.complaints.waived").on(redirect);
		return "redirect:/cases/" + id;
	}

	@PostMapping("/assessment")
	String assess(@PathVariable UUID id, @ModelAttribute Form form, RedirectAttributes redirect) {
		this.complaints.assess(new CaseId(id), form.entry());
		Notice.of("cases.complaints.assessed").on(redirect);
		return "redirect:/complaints/" + id;
	}

	@PostMapping("/archive")
	String archive(@PathVariable UUID id, RedirectAttributes redirect) {
		this.complaints.archive(new CaseId(id));
		Notice.of("cases.complaints.archived").on(redirect);
		return "redirect:/complaints/" + id;
	}

	private static ZoneId zone() {
		return SignedIn.current().map((reader) -> reader.preferences().zone()).orElse(ZoneOffset.UTC);
	}

	/**
	 * What the page sends.
	 *
	 * @param likelihood one to five
	 * @param impact one to five
	 * @param rootCause from the list
	 * @param measure against it
	 * @param owner of the measure
	 * @param reviewOn day of the review
	 * @param version that was changed
	 */
	record Form(int likelihood, int impact, String rootCause, @Nullable String measure, @Nullable UUID owner,
			@Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate reviewOn, int version) {

		Assessment entry() {
			return new Assessment(this.likelihood, this.impact, this.rootCause,
					Objects.requireNonNullElse(this.measure, ""), this.owner, this.reviewOn, this.version);
		}

	}

}
