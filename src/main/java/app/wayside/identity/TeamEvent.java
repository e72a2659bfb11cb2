package app.wayside.identity;

/** What happens to teams. */
public sealed interface TeamEvent extends DomainEvent {

	/** Which team. */
	TeamId teamId();

	@Override
	default Subject about() {
		return new Subject("team", teamId().value());
	}

	/** Was made. */
	record Created(Fact fact, TeamId teamId) implements TeamEvent {
	}

	/** Name, zone or calendar were changed. */
	record Changed(Fact fact, TeamId teamId) implements TeamEvent {
	}

	/** Takes no more work. */
	record Closed(Fact fact, TeamId teamId) implements TeamEvent {
	}

	/** Takes work again. */
	record Reopened(Fact fact, TeamId teamId) implements TeamEvent {
	}

	/** Somebody joined, or has another part than before. */
	record Joined(Fact fact, TeamId teamId, StaffId staffId, Membership.Part part) implements TeamEvent {
	}

	/** Somebody left. */
	record Left(Fact fact, TeamId teamId, StaffId staffId) implements TeamEvent {
	}

}
