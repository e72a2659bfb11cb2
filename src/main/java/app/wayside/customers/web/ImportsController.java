package app.wayside.customers.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import app.wayside.customers.CustomerImport;
import app.wayside.customers.ImportField;
import app.wayside.customers.Imports;
import app.wayside.web.Notice;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/customers/imports")
class ImportsController {

	private static final int SAMPLE = 5;

	private static final int LINES = 200;

	private final Imports imports;

	ImportsController(Imports imports) {
		this.imports = imports;
	}

	@GetMapping
	ImportsPage lists() {
		return new ImportsPage(this.imports.latest());
	}

	@PostMapping
	String handIn(@RequestParam MultipartFile file) throws IOException {
		UUID id = this.imports.handIn(Objects.requireNonNullElse(file.getOriginalFilename(), ""),
				new String(file.getBytes(), StandardCharsets.UTF_8));
		return "redirect:/customers/imports/" + id;
	}

	@GetMapping("/{id}")
	ImportPage list(@PathVariable UUID id) {
		CustomerImport list = this.imports.get(id);
		boolean draft = list.state() == CustomerImport.State.DRAFT;
		return new ImportPage(list, draft ? this.imports.sample(id, SAMPLE) : List.of(),
				draft ? this.imports.attempt(id) : null, draft ? List.of() : this.imports.report(id, LINES));
	}

	@PostMapping("/{id}/mapping")
	String map(@PathVariable UUID id, @RequestParam List<ImportField> column) {
		this.imports.map(id, column);
		return "redirect:/customers/imports/" + id;
	}

	@PostMapping("/{id}/start")
	String start(@PathVariable UUID id) {
		this.imports.start(id);
		return "redirect:/customers/imports/" + id;
	}

	@PostMapping("/{id}/removal")
	String undo(@PathVariable UUID id, RedirectAttributes redirect) {
		this.imports.undo(id);
		Notice.of("customers.imports.undone").on(redirect);
		return "redirect:/customers/imports/" + id;
	}

}
