package app.wayside.approvals;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import app.wayside.identity.Acting;
import app.wayside.identity.Actor;
import app.wayside.identity.ApprovalLimit;
import app.wayside.identity.Staff;
import app.wayside.identity.StaffId;
import app.wayside.identity.StaffSummary;
import app.wayside.identity.TokenId;
import app.wayside.identity.TokenSummary;
import app.wayside.identity.Tokens;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Knows the person behind whoever acts. A token counts as the member of staff who made
 * it, so that nobody gains a second pair of eyes by making one.
 */
@Component
class Deciders {

	private final Staff staff;

	private final Tokens tokens;

	Deciders(Staff staff, Tokens tokens) {
		this.staff = staff;
		this.tokens = tokens;
	}

	/** Whoever acts, as one who decides. */
	Decider current() {
		return find().orElseThrow(NoPersonDecides::new);
	}

	/** Whoever acts, as one who asks. */
	Approval.Hand asking(Instant now) {
		@Nullable UUID person = find().map(Decider::person).orElse(null);
		return new Approval.Hand(person, Acting.current().name(), now);
	}

	/** Whoever acts, if that is a person or stands for one. */
	Optional<Decider> find() {
		return switch (Acting.current()) {
			case Actor.Staff person -> person(person.staffId());
			case Actor.Token token -> this.tokens.find(new TokenId(token.id()))
				.map(TokenSummary::createdBy)
				.map(StaffId::new)
				.flatMap(this::person);
			case Actor.Customer _, Actor.Automation _, Actor.Wayside _ -> Optional.empty();
		};
	}

	private Optional<Decider> person(StaffId id) {
		return this.staff.find(id).filter(StaffSummary::active).map(Deciders::decider);
	}

	private static Decider decider(StaffSummary person) {
		ApprovalLimit limit = person.limit();
		return new Decider(person.id().value(), person.name(),
				(limit != null) ? new Amount(limit.amount(), limit.currency()) : null);
	}

}
