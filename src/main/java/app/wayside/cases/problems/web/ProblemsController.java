package app.wayside.cases.problems.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import app.wayside.cases.CaseDetails;
import app.wayside.cases.CaseId;
import app.wayside.cases.problems.Affected;
import app.wayside.cases.problems.FanOuts;
import app.wayside.cases.problems.Problem;
import app.wayside.cases.problems.Problems;
import app.wayside.identity.Permission;
import app.wayside.web.Destination;
import app.wayside.web.Notice;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Problems, and what they gather. */
@Controller
@RequestMapping("/problems")
class ProblemsController {

	private final Problems problems;

	private final FanOuts fanOuts;

	private final CaseDetails details;

	private final ProblemNames names;

	ProblemsController(Problems problems, FanOuts fanOuts, CaseDetails details, ProblemNames names) {
		this.problems = problems;
		this.fanOuts = fanOuts;
		this.details = details;
		this.names = names;
	}

	@GetMapping
	ProblemsPage list() {
		return new ProblemsPage(this.problems.latest());
	}

	@PostMapping
	String gatherChosen(@RequestParam String problem, @RequestParam(defaultValue = "") List<UUID> cases) {
		return "redirect:/problems/" + this.problems.gather(problem, cases);
	}

	@GetMapping("/{id}")
	ProblemPage page(@PathVariable UUID id) {
		CaseId about = new CaseId(id);
		List<Affected> children = this.problems.children(about);
		List<Affected> alike = this.problems.alike(about);
		Map<UUID, String> known = this.names
			.customers(Stream.concat(children.stream(), alike.stream()).map(Affected::customerId).toList());
		return new ProblemPage(this.details.get(about), this.problems.find(about).orElse(null), children, alike,
				this.fanOuts.of(about), known);
	}

	@PostMapping("/{id}")
	String mark(@PathVariable UUID id, @RequestParam Problem.Kind kind) {
		this.problems.mark(new CaseId(id), kind);
		return "redirect:/problems/" + id;
	}

	@PostMapping("/{id}/cases")
	String gather(@PathVariable UUID id, @RequestParam(defaultValue = "") List<UUID> cases,
			RedirectAttributes redirect) {
		Notice.of("cases.problems.gathered", this.problems.gather(new CaseId(id), cases)).on(redirect);
		return "redirect:/problems/" + id;
	}

	@PostMapping("/{id}/found")
	String gatherFound(@PathVariable UUID id, @RequestParam String filter, RedirectAttributes redirect) {
		Notice.of("cases.problems.gathered", this.problems.gather(new CaseId(id), filter)).on(redirect);
		return "redirect:/problems/" + id;
	}

	/** The place of problems in the rail. */
	@Configuration(proxyBeanMethods = false)
	static class Room {

		@Bean
		Destination problemsDestination() {
			return new Destination("problems", "bolt", "/problems", Permission.READ_CASES, 61);
		}

	}

}
