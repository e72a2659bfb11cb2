package app.wayside.cases.macros.api;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;

import app.wayside.cases.CaseDetails;
import app.wayside.cases.CaseId;
import app.wayside.cases.deeds.DeedTrial;
import app.wayside.cases.deeds.DeedWords;
import app.wayside.cases.deeds.Deeds;
import app.wayside.cases.macros.MacroId;
import app.wayside.cases.macros.Macros;
import app.wayside.identity.Allowed;
import app.wayside.identity.Permission;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Programs that try macros on a case, and do them to it. */
@RestController
@RequestMapping("/api/v1/cases/{id}/macros/{macro}")
@Tag(name = "Macros")
class MacroRunsApi {

	private final Macros macros;

	private final Deeds deeds;

	private final DeedWords words;

	private final CaseDetails cases;

	MacroRunsApi(Macros macros, Deeds deeds, DeedWords words, CaseDetails cases) {
		this.macros = macros;
		this.deeds = deeds;
		this.words = words;
		this.cases = cases;
	}

	@PostMapping("/previews")
	@Allowed(Permission.WORK_CASES)
	@Operation(summary = "Tells what a macro would do to a case",
			description = "Nothing happens. The case by id or number.")
	Trial preview(@PathVariable String id, @PathVariable UUID macro, @RequestBody(required = false) @Nullable Wish wish,
			Locale reader) {
		DeedTrial trial = this.deeds.rehearse(this.cases.named(id), this.macros.get(new MacroId(macro)).plan().deeds(),
				seen(wish));
		return new Trial(trial.refusal().isEmpty(), trial.steps().stream().map((step) -> step(step, reader)).toList());
	}

	@PostMapping("/runs")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Allowed(Permission.WORK_CASES)
	@Operation(summary = "Does a macro to a case",
			description = "All of it or nothing: a step that cannot be done is 409 and named. seen is the seq of the newest "
					+ "message that was read; where somebody has written since, a reply is refused.")
	void run(@PathVariable String id, @PathVariable UUID macro, @RequestBody(required = false) @Nullable Wish wish) {
		CaseId about = this.cases.named(id);
		this.macros.run(about, new MacroId(macro), seen(wish));
	}

	private static long seen(@Nullable Wish wish) {
		return (wish != null) ? Objects.requireNonNullElse(wish.seen(), Long.MAX_VALUE) : Long.MAX_VALUE;
	}

	private Step step(DeedTrial.Step step, Locale reader) {
		return new Step(step.deed().word(), this.words.sentence(step.deed(), reader),
				step.state().name().toLowerCase(Locale.ROOT),
				(step.refused() != null) ? this.words.reason(step.refused(), reader) : null,
				step.changes()
					.stream()
					.map((change) -> new Change(change.part().name().toLowerCase(Locale.ROOT), change.before(),
							change.after()))
					.toList(),
				step.letters());
	}

	/**
	 * How a macro is to be tried or done.
	 *
	 * @param seen the place of the newest message that was read
	 */
	@Schema(name = "MacroWish")
	record Wish(@Nullable Long seen) {
	}

	/**
	 * What a macro would do.
	 *
	 * @param possible whether all of it can be done
	 * @param steps in their order
	 */
	@Schema(name = "MacroTrial")
	record Trial(boolean possible, List<Step> steps) {
	}

	/**
	 * A step of it.
	 *
	 * @param deed its name
	 * @param sentence the same in words
	 * @param state done, refused or not_tried
	 * @param reason why it is refused; null where it is not
	 * @param changes of the case
	 * @param letters that would leave, and notes
	 */
	@Schema(name = "MacroStep")
	@JsonInclude(JsonInclude.Include.ALWAYS)
	record Step(String deed, String sentence, String state, @Nullable String reason, List<Change> changes,
			List<DeedTrial.Letter> letters) {
	}

	/**
	 * A change of the case.
	 *
	 * @param part status, team, agent, process, category, severity, waiting or solution
	 * @param before its word, key or id
	 * @param after the same afterwards
	 */
	@Schema(name = "MacroChange")
	@JsonInclude(JsonInclude.Include.ALWAYS)
	record Change(String part, @Nullable String before, @Nullable String after) {
	}

}
