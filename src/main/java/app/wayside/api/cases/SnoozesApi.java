package app.wayside.api.cases;

import java.time.Instant;

import app.wayside.cases.CaseDetails;
import app.wayside.cases.CaseId;
import app.wayside.cases.Moments;
import app.wayside.cases.Snoozes;
import app.wayside.identity.Allowed;
import app.wayside.identity.FieldFault;
import app.wayside.identity.Permission;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Programs that put cases aside. */
@RestController
@RequestMapping("/api/v1/cases/{id}/snooze")
@Tag(name = "Work on cases")
class SnoozesApi {

	private final Snoozes snoozes;

	private final CaseDetails cases;

	private final Moments moments;

	SnoozesApi(Snoozes snoozes, CaseDetails cases, Moments moments) {
		this.snoozes = snoozes;
		this.cases = cases;
		this.moments = moments;
	}

	@PutMapping
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Allowed(Permission.WORK_CASES)
	@Operation(summary = "Puts a case aside",
			description = "until is exact; or moment is one of hour, evening and morning; with neither it is until "
					+ "something happens. What the customer writes brings it back at once. No clock stops.")
	void snooze(@PathVariable String id, @RequestBody Snooze sent) {
		CaseId about = this.cases.named(id);
		this.snoozes.snooze(about, until(about, sent));
	}

	@DeleteMapping
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Allowed(Permission.WORK_CASES)
	@Operation(summary = "Takes a case back that was put aside")
	void wake(@PathVariable String id) {
		this.snoozes.wake(this.cases.named(id));
	}

	private @Nullable Instant until(CaseId about, Snooze sent) {
		if (sent.until() != null || sent.moment() == null) {
			return sent.until();
		}
		return Moments.Named.of(sent.moment())
			.map(this.moments.of(about)::get)
			.orElseThrow(() -> new FieldFault("moment", "cases.refusal.moment-not-ahead"));
	}

	/**
	 * Until when.
	 *
	 * @param until exactly, UTC
	 * @param moment instead of it: hour, evening or morning
	 */
	@Schema(name = "Snooze")
	record Snooze(@Nullable Instant until, @Nullable String moment) {
	}

}
