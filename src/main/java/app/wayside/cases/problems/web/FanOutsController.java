package app.wayside.cases.problems.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import app.wayside.cases.CaseId;
import app.wayside.cases.problems.FanOut;
import app.wayside.cases.problems.FanOutId;
import app.wayside.cases.problems.FanOutRow;
import app.wayside.cases.problems.FanOuts;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One word to many: written, looked at, sent, stopped. */
@Controller
@RequestMapping("/problems/{problem}/fan-outs")
class FanOutsController {

	private final FanOuts fanOuts;

	private final ProblemNames names;

	FanOutsController(FanOuts fanOuts, ProblemNames names) {
		this.fanOuts = fanOuts;
		this.names = names;
	}

	@PostMapping
	String plan(@PathVariable UUID problem, @RequestParam(defaultValue = "") String en,
			@RequestParam(defaultValue = "") String zh) {
		return "redirect:/problems/" + problem + "/fan-outs/"
				+ this.fanOuts.plan(new CaseId(problem), Map.of("en", en, "zh", zh));
	}

	@GetMapping("/{id}")
	FanOutPage page(@PathVariable UUID problem, @PathVariable UUID id) {
		FanOutPart part = progress(problem, id);
		return new FanOutPage(part, this.fanOuts.samples(part.fanOut().id()),
				this.fanOuts.needsApproval(part.fanOut()));
	}

	@GetMapping("/{id}/progress")
	FanOutPart progress(@PathVariable UUID problem, @PathVariable UUID id) {
		FanOut fanOut = this.fanOuts.get(new FanOutId(id));
		List<FanOutRow> rows = this.fanOuts.rows(fanOut.id());
		return new FanOutPart(fanOut, rows, this.names.customers(rows.stream().map(FanOutRow::customerId).toList()));
	}

	@PostMapping("/{id}/start")
	String start(@PathVariable UUID problem, @PathVariable UUID id) {
		this.fanOuts.start(new FanOutId(id));
		return "redirect:/problems/" + problem + "/fan-outs/" + id;
	}

	@PostMapping("/{id}/stop")
	String stop(@PathVariable UUID problem, @PathVariable UUID id) {
		this.fanOuts.stop(new FanOutId(id));
		return "redirect:/problems/" + problem + "/fan-outs/" + id;
	}

}
