package app.wayside.api.cases;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import app.wayside.api.Words;
import app.wayside.cases.CaseDetails;
import app.wayside.cases.CaseId;
import app.wayside.cases.Moments;
import app.wayside.cases.Promise;
import app.wayside.cases.PromiseId;
import app.wayside.cases.Promises;
import app.wayside.identity.Allowed;
import app.wayside.identity.FieldFault;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Programs that give a word for somebody, and say what became of it. */
@RestController
@RequestMapping("/api/v1/cases/{id}/promises")
@Tag(name = "Work on cases")
class PromisesApi {

	private final Promises promises;

	private final CaseDetails cases;

	private final Moments moments;

	private final People people;

	PromisesApi(Promises promises, CaseDetails cases, Moments moments, People people) {
		this.promises = promises;
		this.cases = cases;
		this.moments = moments;
		this.people = people;
	}

	@GetMapping
	@Allowed({ Permission.READ_CASES, Permission.WORK_CASES })
	@Operation(summary = "Lists what was promised on a case", description = "What is due next first.")
	Promised list(@PathVariable String id) {
		return new Promised(this.promises.of(this.cases.named(id)).stream().map(PromiseBody::of).toList(), null);
	}

	@PostMapping
	@ResponseStatus(HttpStatus.CREATED)
	@Allowed(Permission.WORK_CASES)
	@Operation(summary = "Promises something by a moment",
			description = "dueAt is exact; or moment is one of hour, evening (today at five) and morning (the next working "
					+ "morning), in the hours of the case. colleague is an address or id; without it the customer is "
					+ "meant. Nothing is sent.")
	PromiseBody make(@PathVariable String id, @RequestBody NewPromise sent) {
		CaseId about = this.cases.named(id);
		PromiseId made = this.promises.make(about,
				new Promises.Offer(Words.text(sent.words()), due(about, sent.dueAt(), sent.moment()),
						(sent.colleague() != null) ? this.people.agent(sent.colleague()) : null));
		return this.promises.of(about)
			.stream()
			.filter((each) -> each.id().equals(made))
			.map(PromiseBody::of)
			.findFirst()
			.orElseThrow();
	}

	@PutMapping("/{promise}/moment")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Allowed(Permission.WORK_CASES)
	@Operation(summary = "Moves a promise", description = "Not once it is broken. A reason must be given.")
	void move(@PathVariable String id, @PathVariable UUID promise, @RequestBody NewMoment sent) {
		CaseId about = this.cases.named(id);
		this.promises.move(about, new PromiseId(promise),
				new Promises.Move(due(about, sent.dueAt(), sent.moment()), Words.text(sent.reason())));
	}

	@PostMapping("/{promise}/fulfilment")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Allowed(Permission.WORK_CASES)
	@Operation(summary = "Says that a promise was kept")
	void keep(@PathVariable String id, @PathVariable UUID promise) {
		this.promises.keep(this.cases.named(id), new PromiseId(promise));
	}

	@DeleteMapping("/{promise}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Allowed(Permission.WORK_CASES)
	@Operation(summary = "Takes a promise back")
	void withdraw(@PathVariable String id, @PathVariable UUID promise, @RequestParam(defaultValue = "") String reason) {
		this.promises.withdraw(this.cases.named(id), new PromiseId(promise), reason);
	}

	private Instant due(CaseId about, @Nullable Instant exact, @Nullable String moment) {
		if (exact != null) {
			return exact;
		}
		return Moments.Named.of((moment != null) ? moment : "")
			.map(this.moments.of(about)::get)
			.orElseThrow(() -> new FieldFault("dueAt", "cases.refusal.moment-not-ahead"));
	}

	/** What was promised. */
	@Schema(name = "Promises")
	@JsonInclude(JsonInclude.Include.ALWAYS)
	record Promised(List<PromiseBody> items, @Nullable String next) {
	}

	/**
	 * A promise to make.
	 *
	 * @param words what will be done
	 * @param dueAt by when, UTC
	 * @param moment instead of it: hour, evening or morning
	 * @param colleague to whom; to the customer where none
	 */
	@Schema(name = "NewPromise")
	record NewPromise(@Nullable String words, @Nullable Instant dueAt, @Nullable String moment,
			@Nullable String colleague) {
	}

	/** Another moment for a promise. */
	@Schema(name = "NewPromiseMoment")
	record NewMoment(@Nullable Instant dueAt, @Nullable String moment, @Nullable String reason) {
	}

	/**
	 * A promise.
	 *
	 * @param id of it
	 * @param words empty once they were erased
	 * @param state open, broken, kept, keptLate or withdrawn
	 * @param by id of who gave his word
	 * @param colleague id of to whom; the customer where none
	 * @param madeAt UTC
	 * @param dueAt UTC
	 * @param brokenAt when its moment passed while it was open, UTC
	 * @param reason why it was moved or taken back last
	 */
	@Schema(name = "Promise")
	@JsonInclude(JsonInclude.Include.ALWAYS)
	record PromiseBody(UUID id, String words, String state, @Nullable UUID by, @Nullable UUID colleague, Instant madeAt,
			Instant dueAt, @Nullable Instant brokenAt, String reason) {

		static PromiseBody of(Promise promise) {
			return new PromiseBody(promise.id().value(), promise.made().words(), Words.of(promise.state()),
					promise.by(), promise.colleague(), promise.made().at(), promise.dueAt(),
					promise.clock().breachedAt(), promise.reason());
		}

	}

}
