package app.wayside.identity;

/** What happens to members of staff. */
public sealed interface StaffEvent extends DomainEvent {

	/** Whom it is about. */
	StaffId staffId();

	@Override
	default Subject about() {
		return new Subject("staff", staffId().value());
	}

	/** Was added. */
	record Added(Fact fact, StaffId staffId) implements StaffEvent {
	}

	/** Profile, roles, skills or capacity were changed. */
	record Changed(Fact fact, StaffId staffId) implements StaffEvent {
	}

	/** May no longer sign in. */
	record Deactivated(Fact fact, StaffId staffId) implements StaffEvent {
	}

	/** May sign in again. */
	record Reactivated(Fact fact, StaffId staffId) implements StaffEvent {
	}

	/** Got a new password. */
	record PasswordSet(Fact fact, StaffId staffId) implements StaffEvent {
	}

	/** A one-time code is asked for from now on. */
	record SecondStepAdded(Fact fact, StaffId staffId) implements StaffEvent {
	}

	/** No one-time code is asked for any longer. */
	record SecondStepRemoved(Fact fact, StaffId staffId) implements StaffEvent {
	}

	/** Presence changed. */
	record Appeared(Fact fact, StaffId staffId, Presence presence) implements StaffEvent {
	}

	/** Signed in. */
	record CameIn(Fact fact, StaffId staffId) implements StaffEvent {
	}

	/** Signed out. */
	record WentOut(Fact fact, StaffId staffId) implements StaffEvent {
	}

}
