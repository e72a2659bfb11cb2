package app.wayside.cases.playbooks.api;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

import app.wayside.cases.CaseDetails;
import app.wayside.cases.CaseId;
import app.wayside.cases.playbooks.Answer;
import app.wayside.cases.playbooks.Checklist;
import app.wayside.cases.playbooks.Playbooks;
import app.wayside.cases.rules.PlaybookRule;
import app.wayside.identity.Allowed;
import app.wayside.identity.Permission;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Programs that do the steps of a case. */
@RestController
@RequestMapping("/api/v1/cases/{id}/checklist")
@Tag(name = "Checklists")
class ChecklistApi {

	private final Playbooks playbooks;

	private final CaseDetails cases;

	ChecklistApi(Playbooks playbooks, CaseDetails cases) {
		this.playbooks = playbooks;
		this.cases = cases;
	}

	@GetMapping
	@Allowed({ Permission.READ_CASES, Permission.WORK_CASES })
	@Operation(summary = "Reads the checklist of a case",
			description = "Steps of branches that were not taken are missing; without a playbook there are none.")
	ListBody read(@PathVariable String id) {
		return body(this.cases.named(id));
	}

	@PutMapping("/{step}")
	@Allowed(Permission.WORK_CASES)
	@Operation(summary = "Does a step", description = "With a choice or a text where the step asks for one.")
	ListBody done(@PathVariable String id, @PathVariable String step,
			@RequestBody(required = false) @Nullable Done done) {
		CaseId about = this.cases.named(id);
		this.playbooks.done(about, step, (done != null) ? done.answer() : Answer.TICK);
		return body(about);
	}

	@DeleteMapping("/{step}")
	@Allowed(Permission.WORK_CASES)
	@Operation(summary = "Opens a step again")
	ListBody undone(@PathVariable String id, @PathVariable String step) {
		CaseId about = this.cases.named(id);
		this.playbooks.undone(about, step);
		return body(about);
	}

	@PostMapping("/waivers")
	@ResponseStatus(HttpStatus.CREATED)
	@Allowed(Permission.SUPERVISE_CASES)
	@Operation(summary = "Lets a case be solved without its open required steps", description = "With a reason.")
	ListBody waive(@PathVariable String id, @RequestBody Waiver waiver) {
		CaseId about = this.cases.named(id);
		this.playbooks.waive(about, (waiver.reason() != null) ? waiver.reason() : "");
		return body(about);
	}

	private ListBody body(CaseId id) {
		return this.playbooks.of(id)
			.map((list) -> new ListBody(list.key(), list.rule().name(),
					list.lines().stream().map(StepBody::of).toList()))
			.orElse(new ListBody(null, null, List.of()));
	}

	/**
	 * With what a step is done.
	 *
	 * @param choice key of an option
	 * @param text what is written down
	 */
	@Schema(name = "StepDone")
	record Done(@Nullable String choice, @Nullable String text) {

		Answer answer() {
			return new Answer((this.choice != null) ? this.choice : "", (this.text != null) ? this.text : "");
		}

	}

	/**
	 * Why steps need not be done.
	 *
	 * @param reason in words
	 */
	@Schema(name = "StepsWaiver")
	record Waiver(@Nullable String reason) {
	}

	/**
	 * A checklist.
	 *
	 * @param playbook its key; null where there is none
	 * @param name in English
	 * @param steps in their order
	 */
	@Schema(name = "Checklist")
	@JsonInclude(JsonInclude.Include.ALWAYS)
	record ListBody(@Nullable String playbook, @Nullable String name, List<StepBody> steps) {
	}

	/**
	 * A step on a case.
	 *
	 * @param step its key
	 * @param name in English
	 * @param nativeName in Chinese
	 * @param kind tick, text or choice
	 * @param required whether the case is not solved without it
	 * @param options keys of what can be chosen
	 * @param state open, done or waived
	 * @param choice what was chosen
	 * @param text what was written down
	 * @param at when, UTC
	 */
	@Schema(name = "ChecklistStep")
	@JsonInclude(JsonInclude.Include.ALWAYS)
	record StepBody(String step, String name, String nativeName, String kind, boolean required, List<String> options,
			String state, @Nullable String choice, @Nullable String text, @Nullable Instant at) {

		static StepBody of(Checklist.Line line) {
			PlaybookRule.Step step = line.step();
			Checklist.Mark mark = line.mark();
			return new StepBody(step.key(), step.name(), step.nativeName(), step.kind().word(), step.required(),
					step.options().stream().map(PlaybookRule.Option::key).toList(),
					(mark != null) ? mark.state().name().toLowerCase(Locale.ROOT) : "open",
					(mark != null) ? mark.choice() : null, (mark != null) ? mark.text() : null,
					(mark != null) ? mark.at() : null);
		}

	}

}
