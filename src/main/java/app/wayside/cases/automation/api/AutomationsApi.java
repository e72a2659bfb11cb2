package app.wayside.cases.automation.api;

import java.net.URI;
import java.util.Locale;
import java.util.UUID;

import app.wayside.cases.automation.Automation;
import app.wayside.cases.automation.AutomationId;
import app.wayside.cases.automation.AutomationTrial;
import app.wayside.cases.automation.Automations;
import app.wayside.cases.deeds.DeedJson;
import app.wayside.identity.Allowed;
import app.wayside.identity.Permission;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

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

/** Automations for programs. */
@RestController
@RequestMapping("/api/v1/automations")
@Tag(name = "Automations")
class AutomationsApi {

	private static final int RUNS = 200;

	private final Automations automations;

	private final DeedJson json;

	AutomationsApi(Automations automations, DeedJson json) {
		this.automations = automations;
		this.json = json;
	}

	@GetMapping
	@Allowed(Permission.MANAGE_RULES)
	@Operation(summary = "Lists automations", description = "In the order in which they act.")
	AutomationBody.Page list() {
		return new AutomationBody.Page(this.automations.all().stream().map(AutomationBody::of).toList(), null);
	}

	@GetMapping("/{id}")
	@Allowed(Permission.MANAGE_RULES)
	@Operation(summary = "Reads an automation")
	AutomationBody get(@PathVariable UUID id) {
		return AutomationBody.of(this.automations.get(new AutomationId(id)));
	}

	@PostMapping
	@Allowed(Permission.MANAGE_RULES)
	@Operation(summary = "Writes an automation",
			description = "Off unless state says on. A deed or a condition that is not understood is 422.")
	ResponseEntity<AutomationBody> add(@RequestBody AutomationBody.Draft draft) {
		AutomationId id = this.automations.add(draft.plan(this.json));
		set(id, draft.state());
		return ResponseEntity.created(URI.create("/api/v1/automations/" + id)).body(get(id.value()));
	}

	@PutMapping("/{id}")
	@Allowed(Permission.MANAGE_RULES)
	@Operation(summary = "Changes an automation",
			description = "409 where somebody else changed it since version was read.")
	AutomationBody change(@PathVariable UUID id, @RequestBody AutomationBody.Draft draft) {
		this.automations.change(new AutomationId(id), draft.versionRead(), draft.plan(this.json));
		set(new AutomationId(id), draft.state());
		return get(id);
	}

	@DeleteMapping("/{id}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Allowed(Permission.MANAGE_RULES)
	@Operation(summary = "Removes an automation")
	void remove(@PathVariable UUID id) {
		this.automations.remove(new AutomationId(id));
	}

	@PostMapping("/trials")
	@Allowed(Permission.MANAGE_RULES)
	@Operation(summary = "Tries an automation",
			description = "Which of the last 1,000 cases fit, and to whom it would have written. Nothing is done.")
	AutomationTrial tried(@RequestBody AutomationBody.Draft draft) {
		return this.automations.tried(draft.plan(this.json));
	}

	@GetMapping("/{id}/runs")
	@Allowed(Permission.MANAGE_RULES)
	@Operation(summary = "What an automation did last", description = "The latest first, 200 at most.")
	AutomationBody.Runs runs(@PathVariable UUID id) {
		return new AutomationBody.Runs(this.automations.runs(new AutomationId(id), RUNS), null);
	}

	private void set(AutomationId id, @Nullable String state) {
		if (state != null) {
			this.automations.set(id, state.strip().toLowerCase(Locale.ROOT).equals(Automation.State.ON.word())
					? Automation.State.ON : Automation.State.OFF);
		}
	}

}
