package app.wayside.api.cases;

import app.wayside.api.Words;
import app.wayside.cases.CaseDetails;
import app.wayside.cases.Closures;
import app.wayside.identity.Allowed;
import app.wayside.identity.Permission;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How a case ends, and begins again. */
@RestController
@RequestMapping("/api/v1/cases/{id}")
@Tag(name = "Work on cases")
class ClosuresApi {

	private final CaseDetails details;

	private final CaseReading reading;

	private final Closures closures;

	ClosuresApi(CaseDetails details, CaseReading reading, Closures closures) {
		this.details = details;
		this.reading = reading;
		this.closures = closures;
	}

	@PostMapping("/resolution")
	@Allowed(Permission.WORK_CASES)
	@Operation(summary = "Records the solution and asks the customer to confirm")
	CaseBody resolve(@PathVariable String id, @RequestBody Solution solution) {
		this.closures.resolve(this.details.named(id), solution.solution());
		return this.reading.one(id);
	}

	@PostMapping("/closure")
	@Allowed(Permission.WORK_CASES)
	@Operation(summary = "Closes a case without asking the customer")
	CaseBody close(@PathVariable String id) {
		this.closures.close(this.details.named(id));
		return this.reading.one(id);
	}

	@PostMapping("/reopening")
	@Allowed(Permission.WORK_CASES)
	@Operation(summary = "Opens a case again")
	CaseBody reopen(@PathVariable String id) {
		this.closures.reopen(this.details.named(id));
		return this.reading.one(id);
	}

	/**
	 * How a case was solved.
	 *
	 * @param code what was done, from the tenant's list
	 * @param text the solution in words, which the customer reads
	 * @param rootCause why it had come to this, from the tenant's list
	 */
	@Schema(name = "NewResolution")
	record Solution(@Nullable String code, @Nullable String text, @Nullable String rootCause) {

		Closures.Solution solution() {
			return new Closures.Solution(Words.filled("code", this.code), Words.text(this.text),
					Words.filled("rootCause", this.rootCause));
		}

	}

}
