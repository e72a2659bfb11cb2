package app.wayside.workspace.desk;

import java.util.UUID;

import app.wayside.cases.CaseId;
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
	DeskPage list(DeskWish wish) {
		return this.desk.list(wish);
	}

	@GetMapping("/cases/{id}")
	DeskPage open(@PathVariable UUID id, DeskWish wish) {
		return this.desk.open(new CaseId(id), wish);
	}

	@GetMapping("/cases/rows")
	DeskRows rows(DeskWish wish, @RequestParam @Nullable String cursor, @RequestParam @Nullable UUID open) {
		return this.desk.rows(wish, cursor, open);
	}

}
