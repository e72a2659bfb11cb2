package app.wayside.cases.web;

import java.util.Locale;
import java.util.UUID;

import app.wayside.cases.TriageReport;
import app.wayside.cases.learning.Lessons;
import app.wayside.identity.Allowed;
import app.wayside.identity.Permission;
import app.wayside.web.Notice;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How well triage does, and what it was taught. */
@Controller
@RequestMapping("/settings/triage")
class TriageReportController {

	private static final int LATEST = 100;

	private final TriageReport report;

	private final TriageNames names;

	TriageReportController(TriageReport report, TriageNames names) {
		this.report = report;
		this.names = names;
	}

	@GetMapping
	@Allowed(Permission.MANAGE_RULES)
	TriageReportPage show() {
		Locale reader = LocaleContextHolder.getLocale();
		return new TriageReportPage(this.report.agreement(),
				this.report.corrections(LATEST).stream().map((each) -> row(each, reader)).toList());
	}

	private TriageReportPage.Row row(Lessons.Kept kept, Locale reader) {
		return new TriageReportPage.Row(kept.id(), this.names.title(kept.scheme(), reader),
				this.names.label(kept.scheme(), kept.label(), reader), kept.text(), kept.caseId(), kept.madeAt(),
				kept.madeByName());
	}

	@PostMapping("/corrections/{id}/removal")
	String forget(@PathVariable UUID id, RedirectAttributes redirect) {
		this.report.forget(id);
		Notice.of("cases.triage.forgotten").on(redirect);
		return "redirect:/settings/triage";
	}

}
