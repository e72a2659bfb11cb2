package app.wayside.imports.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import app.wayside.cases.CaseNames;
import app.wayside.conversations.Channels;
import app.wayside.identity.Allowed;
import app.wayside.identity.Permission;
import app.wayside.imports.PastImport;
import app.wayside.imports.PastImports;
import app.wayside.imports.Source;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Imports from other desks, from the file to the way back. */
@Controller
@RequestMapping("/settings/imports")
class PastImportsController {

	private static final int LINES = 100;

	private final PastImports imports;

	private final Channels channels;

	private final CaseNames names;

	PastImportsController(PastImports imports, Channels channels, CaseNames names) {
		this.imports = imports;
		this.channels = channels;
		this.names = names;
	}

	@GetMapping
	@Allowed(Permission.MANAGE_CHANNELS)
	PastImportsPage list() {
		return new PastImportsPage(this.imports.latest());
	}

	@PostMapping
	@Allowed(Permission.MANAGE_CHANNELS)
	String handIn(@RequestParam Source source, @RequestParam List<MultipartFile> files) throws IOException {
		List<PastImports.Handed> handed = new ArrayList<>();
		for (MultipartFile file : files) {
			if (!file.isEmpty()) {
				handed.add(new PastImports.Handed(Objects.requireNonNullElse(file.getOriginalFilename(), ""),
						new String(file.getBytes(), StandardCharsets.UTF_8)));
			}
		}
		return "redirect:/settings/imports/" + this.imports.handIn(source, handed);
	}

	@GetMapping("/{id}")
	@Allowed(Permission.MANAGE_CHANNELS)
	PastImportPage one(@PathVariable UUID id) {
		PastImport found = this.imports.get(id);
		boolean draft = found.state() == PastImport.State.DRAFT;
		return new PastImportPage(found, draft ? this.imports.attempt(id) : null,
				draft ? List.of() : this.imports.report(id, LINES), this.channels.all(),
				this.names.categories(LocaleContextHolder.getLocale()));
	}

	@PostMapping("/{id}/plan")
	String plan(@PathVariable UUID id, PlanForm form) {
		this.imports.plan(id, form.plan());
		return "redirect:/settings/imports/" + id;
	}

	@PostMapping("/{id}/run")
	String start(@PathVariable UUID id) {
		this.imports.start(id);
		return "redirect:/settings/imports/" + id;
	}

	@PostMapping("/{id}/run/end")
	String stop(@PathVariable UUID id) {
		this.imports.stop(id);
		return "redirect:/settings/imports/" + id;
	}

	@PostMapping("/{id}/removal")
	String undo(@PathVariable UUID id) {
		this.imports.undo(id);
		return "redirect:/settings/imports/" + id;
	}

}
