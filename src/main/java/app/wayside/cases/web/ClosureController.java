package app.wayside.cases.web;

import java.util.List;
import java.util.UUID;

import app.wayside.cases.CaseId;
import app.wayside.cases.Closures;
import app.wayside.web.Notice;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How a case ends, and begins again. */
@Controller
@RequestMapping("/cases/{id}")
class ClosureController {

	private final Closures closures;

	ClosureController(Closures closures) {
		this.closures = closures;
	}

	@PostMapping("/resolution")
	String resolve(@PathVariable UUID id, @RequestParam String code, @RequestParam String rootCause,
			@RequestParam String solution, @RequestParam(defaultValue = "") List<UUID> children,
			RedirectAttributes redirect) {
		Closures.Solution solved = new Closures.Solution(code, solution, rootCause);
		this.closures.resolve(new CaseId(id), solved, children.stream().map(CaseId::new).toList());
		Notice.of("cases.notice.resolved").on(redirect);
		return "redirect:/cases/" + id;
	}

	@PostMapping("/closure")
	String close(@PathVariable UUID id, RedirectAttributes redirect) {
		this.closures.close(new CaseId(id));
		Notice.of("cases.notice.closed").undo("/cases/" + id + "/reopening").on(redirect);
		return "redirect:/cases/" + id;
	}

	@PostMapping("/reopening")
	String reopen(@PathVariable UUID id, RedirectAttributes redirect) {
		this.closures.reopen(new CaseId(id));
		Notice.of("cases.notice.reopened").on(redirect);
		return "redirect:/cases/" + id;
	}

}
