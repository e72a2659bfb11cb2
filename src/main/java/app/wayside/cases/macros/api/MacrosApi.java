package app.wayside.cases.macros.api;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import app.wayside.cases.deeds.DeedJson;
import app.wayside.cases.macros.Macro;
import app.wayside.cases.macros.MacroId;
import app.wayside.cases.macros.Macros;
import app.wayside.identity.Allowed;
import app.wayside.identity.Permission;
import app.wayside.identity.TeamSummary;
import app.wayside.identity.Teams;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Macros for programs. */
@RestController
@RequestMapping("/api/v1/macros")
@Tag(name = "Macros")
class MacrosApi {

	private final Macros macros;

	private final DeedJson json;

	private final Teams teams;

	MacrosApi(Macros macros, DeedJson json, Teams teams) {
		this.macros = macros;
		this.json = json;
		this.teams = teams;
	}

	@GetMapping
	@Allowed(Permission.READ_CASES)
	@Operation(summary = "Lists macros",
			description = "Those of teams and of everybody; personal ones belong to people.")
	MacroBody.Page list() {
		List<TeamSummary> known = this.teams.all();
		return new MacroBody.Page(this.macros.all().stream().map((macro) -> MacroBody.of(macro, known)).toList(), null);
	}

	@GetMapping("/{id}")
	@Allowed(Permission.READ_CASES)
	@Operation(summary = "Reads a macro")
	MacroBody get(@PathVariable UUID id) {
		return MacroBody.of(this.macros.get(new MacroId(id)), this.teams.all());
	}

	@PostMapping
	@Allowed(Permission.WORK_CASES)
	@Operation(summary = "Writes a macro for a team or for everybody",
			description = "Each deed has a name: take, assign, wait, category, severity, note, reply, task, resolve, close "
					+ "or watch. A deed that cannot be done to any case is 422 and named. Takes the scope of supervising "
					+ "cases.")
	ResponseEntity<MacroBody> add(@RequestBody MacroBody.Draft draft) {
		MacroId id = this.macros.add(draft.plan(this.teams.all(), this.json));
		state(draft).ifPresent((state) -> this.macros.set(id, state));
		return ResponseEntity.created(URI.create("/api/v1/macros/" + id)).body(get(id.value()));
	}

	@PutMapping("/{id}")
	@Allowed(Permission.WORK_CASES)
	@Operation(summary = "Changes a macro", description = "409 where somebody else changed it since version was read.")
	MacroBody change(@PathVariable UUID id, @RequestBody MacroBody.Draft draft) {
		this.macros.change(new MacroId(id), draft.versionRead(), draft.plan(this.teams.all(), this.json));
		state(draft).ifPresent((state) -> this.macros.set(new MacroId(id), state));
		return get(id);
	}

	@DeleteMapping("/{id}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Allowed(Permission.WORK_CASES)
	@Operation(summary = "Removes a macro")
	void remove(@PathVariable UUID id) {
		this.macros.remove(new MacroId(id));
	}

	private static Optional<Macro.State> state(MacroBody.Draft draft) {
		return Optional.ofNullable(draft.state())
			.map((word) -> word.toLowerCase(Locale.ROOT).equals(Macro.State.OFF.word()) ? Macro.State.OFF
					: Macro.State.ON);
	}

}
