package app.wayside.api.cases;

import java.time.Instant;

import app.wayside.api.Words;
import app.wayside.cases.CaseDetails;
import app.wayside.cases.Cases;
import app.wayside.cases.sla.Party;
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

/** Who has a case, and for whom it waits. */
@RestController
@RequestMapping("/api/v1/cases/{id}")
@Tag(name = "Work on cases")
class AssignmentApi {

	private final CaseDetails details;

	private final CaseReading reading;

	private final Cases cases;

	private final People people;

	AssignmentApi(CaseDetails details, CaseReading reading, Cases cases, People people) {
		this.details = details;
		this.reading = reading;
		this.cases = cases;
		this.people = people;
	}

	@PostMapping("/assignment")
	@Allowed({ Permission.WORK_CASES, Permission.SUPERVISE_CASES })
	@Operation(summary = "Gives a case to a team or a colleague",
			description = "team is the key of a team, agent the address or id of a colleague. Without an agent the case "
					+ "goes back into the queue of its team.")
	CaseBody assign(@PathVariable String id, @RequestBody Assignee to) {
		this.cases.assign(this.details.named(id), this.people.assignee(to.team(), to.agent()));
		return this.reading.one(id);
	}

	@PostMapping("/waiting")
	@Allowed(Permission.WORK_CASES)
	@Operation(summary = "Says for whom a case waits",
			description = "party is one of customer, airline, hotel, supplier, partner, bank, authority, finance and us; "
					+ "us ends the wait.")
	CaseBody await(@PathVariable String id, @RequestBody Wait wait) {
		this.cases.wait(this.details.named(id), wait.order());
		return this.reading.one(id);
	}

	/**
	 * To whom a case is given.
	 *
	 * @param team key of a team; without it the team stays
	 * @param agent address or id of a colleague
	 */
	@Schema(name = "NewAssignment")
	record Assignee(@Nullable String team, @Nullable String agent) {
	}

	/**
	 * A wait.
	 *
	 * @param party for whom
	 * @param reason in words
	 * @param until when it is looked at again at the latest
	 */
	@Schema(name = "NewWaiting")
	record Wait(@Nullable String party, @Nullable String reason, @Nullable Instant until) {

		Cases.WaitingOrder order() {
			return new Cases.WaitingOrder(Words.choice(Party.class, "party", this.party), Words.text(this.reason),
					this.until);
		}

	}

}
