package app.wayside.approvals;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A member of staff who may decide, and up to what amount.
 *
 * @param person the staff id
 * @param name as colleagues see it
 * @param limit the highest amount; none means no money at all
 */
record Decider(UUID person, String name, @Nullable Amount limit) {

	void refuseAbove(Amount amount) {
		if (this.limit == null) {
			throw new NoLimit(amount.inWords());
		}
		if (!this.limit.currency().equals(amount.currency())) {
			throw new LimitInOtherCurrency(amount.inWords(), this.limit.inWords());
		}
		if (amount.value().abs().compareTo(this.limit.value()) > 0) {
			throw new OverLimit(amount.inWords(), this.limit.inWords());
		}
	}

	Approval.Hand at(Instant now) {
		return new Approval.Hand(this.person, this.name, now);
	}

}
