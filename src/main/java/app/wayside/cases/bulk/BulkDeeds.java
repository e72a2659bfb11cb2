package app.wayside.cases.bulk;

import java.util.Objects;
import java.util.UUID;

import app.wayside.cases.CaseId;
import app.wayside.cases.Cases;
import app.wayside.cases.Closures;
import app.wayside.cases.Status;
import app.wayside.cases.Triage;
import app.wayside.cases.TriageDecision;
import app.wayside.cases.TriageScheme;
import app.wayside.cases.sla.Party;
import app.wayside.identity.StaffId;
import app.wayside.identity.TeamId;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Changes one case, and changes it back, by the commands that an agent has: rules, events
 * and clocks are theirs.
 */
@Component
class BulkDeeds {

	private final Cases cases;

	private final Closures closures;

	private final Triage triage;

	BulkDeeds(Cases cases, Closures closures, Triage triage) {
		this.cases = cases;
		this.closures = closures;
		this.triage = triage;
	}

	void change(UUID id, BulkChange change) {
		CaseId about = new CaseId(id);
		switch (change.kind()) {
			case ASSIGN -> this.cases.assign(about, new Cases.Assignee(team(change.team()), staff(change.agent())));
			case WAIT -> this.cases.wait(about,
					new Cases.WaitingOrder(Objects.requireNonNull(change.party()), change.text(), null));
			case CATEGORY -> this.triage.correct(about, TriageScheme.CATEGORY, change.label());
			case SEVERITY -> this.triage.correct(about, TriageScheme.SEVERITY, change.label());
			case RESOLVE ->
				this.closures.resolve(about, new Closures.Solution(change.label(), change.text(), change.cause()));
			case CLOSE -> this.closures.close(about);
		}
	}

	void undo(BulkCase before, BulkChange change) {
		CaseId about = new CaseId(before.id());
		switch (change.kind()) {
			case ASSIGN ->
				this.cases.restore(about, new Cases.Assignee(team(before.teamId()), staff(before.agentId())));
			case WAIT -> waiting(about, before);
			case CATEGORY -> label(about, TriageScheme.CATEGORY, before.category());
			case SEVERITY -> label(about, TriageScheme.SEVERITY, before.severity());
			case RESOLVE, CLOSE -> {
				this.closures.reopen(about);
				if (before.status() == Status.WAITING) {
					waiting(about, before);
				}
			}
		}
	}

	private void waiting(CaseId about, BulkCase before) {
		Party party = before.waitingFor();
		String reason = before.waitingReason();
		this.cases.wait(about, new Cases.WaitingOrder((party != null) ? party : Party.US,
				(reason != null) ? reason : "", before.waitingUntil()));
	}

	/** What triage had said counts again; else what a person had said before. */
	private void label(CaseId about, TriageScheme scheme, @Nullable String was) {
		String decided = this.triage.decisions(about)
			.stream()
			.filter((decision) -> decision.scheme() == scheme)
			.map(TriageDecision::label)
			.filter(Objects::nonNull)
			.findFirst()
			.orElse(null);
		if (was == null || was.equalsIgnoreCase(decided)) {
			this.triage.uncorrect(about, scheme);
		}
		else {
			this.triage.correct(about, scheme, was.toLowerCase(java.util.Locale.ROOT));
		}
	}

	private static @Nullable TeamId team(@Nullable UUID id) {
		return (id != null) ? new TeamId(id) : null;
	}

	private static @Nullable StaffId staff(@Nullable UUID id) {
		return (id != null) ? new StaffId(id) : null;
	}

}
