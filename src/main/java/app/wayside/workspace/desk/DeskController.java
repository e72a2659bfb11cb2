package app.wayside.workspace.desk;

import java.util.UUID;

import app.wayside.cases.CaseId;
import app.wayside.cases.CaseView;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The agent's desk. */
@Controller
class DeskController {

	private final DeskReading desk;

	DeskController(DeskReading desk) {
		this.desk = desk;
	}

	@GetMapping("/")
	String home() {
		return "redirect:/cases";
	}

	@GetMapping("/cases")
	DeskPage list(@RequestParam(defaultValue = "due") String view, @RequestParam(defaultValue = "") String q) {
		return this.desk.list(CaseView.of(view).orElse(CaseView.DUE), q);
	}

	@GetMapping("/cases/{id}")
	DeskPage open(@PathVariable UUID id, @RequestParam(defaultValue = "due") String view,
			@RequestParam(defaultValue = "") String q) {
		return this.desk.open(new CaseId(id), CaseView.of(view).orElse(CaseView.DUE), q);
	}

	@GetMapping("/cases/rows")
	DeskRows rows(@RequestParam(defaultValue = "due") String view, @RequestParam(defaultValue = "") String q,
			@RequestParam @Nullable String cursor, @RequestParam @Nullable UUID open) {
		return this.desk.rows(CaseView.of(view).orElse(CaseView.DUE), q, cursor, open);
	}

}
