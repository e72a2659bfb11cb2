package app.wayside.cases.web;

import java.util.UUID;

import app.wayside.cases.CaseId;
import app.wayside.cases.Triage;
import app.wayside.cases.TriageScheme;
import app.wayside.web.Notice;
import app.wayside.web.Page;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What triage decided on a case, and what a person makes of it. */
@Controller
@RequestMapping("/cases/{id}")
class TriageController {

	private final TriageReading reading;

	private final Triage triage;

	TriageController(TriageReading reading, Triage triage) {
		this.reading = reading;
		this.triage = triage;
	}

	@GetMapping(path = "/triage", headers = "HX-Request")
	TriagePanel panel(@PathVariable UUID id, @RequestParam(defaultValue = "") String scheme) {
		return this.reading.read(new CaseId(id), scheme);
	}

	@GetMapping("/triage")
	Page alone(@PathVariable UUID id, @RequestParam(defaultValue = "") String scheme) {
		return new TriagePanel.Alone(this.reading.read(new CaseId(id), scheme));
	}

	@PostMapping("/triage-corrections")
	String correct(@PathVariable UUID id, @RequestParam TriageScheme scheme, @RequestParam String label,
			RedirectAttributes redirect) {
		this.triage.correct(new CaseId(id), scheme, label);
		Notice.of("cases.notice.corrected")
			.undo("/cases/" + id + "/triage-corrections/" + scheme + "/removal")
			.on(redirect);
		return "redirect:/cases/" + id;
	}

	@PostMapping("/triage-corrections/{scheme}/removal")
	String uncorrect(@PathVariable UUID id, @PathVariable TriageScheme scheme, RedirectAttributes redirect) {
		this.triage.uncorrect(new CaseId(id), scheme);
		Notice.of("cases.notice.uncorrected").on(redirect);
		return "redirect:/cases/" + id;
	}

}
