package app.wayside.cases.macros.web;

import java.util.Locale;
import java.util.UUID;

import app.wayside.cases.CaseDetails;
import app.wayside.cases.CaseId;
import app.wayside.cases.deeds.DeedTrial;
import app.wayside.cases.deeds.DeedWords;
import app.wayside.cases.deeds.Deeds;
import app.wayside.cases.macros.Macro;
import app.wayside.cases.macros.MacroId;
import app.wayside.cases.macros.Macros;
import app.wayside.identity.Allowed;
import app.wayside.identity.Permission;
import app.wayside.web.Notice;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Picks a macro for a case, shows what it would do, and does it. */
@Controller
@RequestMapping("/cases/{id}/macros")
class MacroPickController {

	private final Macros macros;

	private final Deeds deeds;

	private final DeedWords words;

	private final CaseDetails cases;

	MacroPickController(Macros macros, Deeds deeds, DeedWords words, CaseDetails cases) {
		this.macros = macros;
		this.deeds = deeds;
		this.words = words;
		this.cases = cases;
	}

	@GetMapping
	@Allowed(Permission.WORK_CASES)
	MacroPick pick(@PathVariable UUID id) {
		return new MacroPick(id, this.macros.offered());
	}

	@GetMapping("/{macro}")
	@Allowed(Permission.WORK_CASES)
	MacroTrialPart trial(@PathVariable UUID id, @PathVariable UUID macro, @RequestParam @Nullable Long seen,
			Locale reader) {
		Macro chosen = this.macros.get(new MacroId(macro));
		CaseId about = new CaseId(id);
		long newest = (seen != null) ? seen : this.cases.get(about).lastSeq();
		DeedTrial trial = this.deeds.rehearse(about, chosen.plan().deeds(), newest);
		return new MacroTrialPart(id, chosen, newest,
				trial.steps().stream().map((step) -> line(step, reader)).toList());
	}

	@PostMapping("/{macro}/runs")
	String run(@PathVariable UUID id, @PathVariable UUID macro, @RequestParam long seen, RedirectAttributes redirect,
			Locale reader) {
		this.macros.run(new CaseId(id), new MacroId(macro), seen);
		Notice.of("cases.macros.ran", this.macros.get(new MacroId(macro)).plan().nameIn(reader)).on(redirect);
		return "redirect:/cases/" + id;
	}

	private MacroTrialPart.Line line(DeedTrial.Step step, Locale reader) {
		return new MacroTrialPart.Line(this.words.sentence(step.deed(), reader), step.state(),
				(step.refused() != null) ? this.words.reason(step.refused(), reader) : "",
				step.changes()
					.stream()
					.map((change) -> new MacroTrialPart.Change(this.words.part(change, reader),
							this.words.before(change, reader), this.words.after(change, reader)))
					.toList(),
				step.letters());
	}

}
