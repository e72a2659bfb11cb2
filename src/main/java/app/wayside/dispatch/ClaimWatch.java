package app.wayside.dispatch;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import app.wayside.time.SteadyClock;

import org.springframework.stereotype.Component;

/**
 * Watches whoever is sending. A node is taken for lost when it has given no sign of life
 * for a whole lease that was watched from here, by the steady clock: a wall clock that is
 * put forward, on whatever machine, takes no mail out of the hands of a living node.
 */
@Component
class ClaimWatch {

	private final OutboxClaims claims;

	private final Duration lease;

	private final SteadyClock steady;

	private final Map<UUID, Seen> seen = new HashMap<>();

	ClaimWatch(OutboxClaims claims, DispatchSettings settings, SteadyClock steady) {
		this.claims = claims;
		this.lease = settings.dispatch().lease();
		this.steady = steady;
	}

	/** Looks at all claims; those whose nodes are lost. */
	List<OutboxClaims.Held> lost() {
		List<OutboxClaims.Held> held = this.claims.held();
		Duration now = this.steady.shows();
		synchronized (this.seen) {
			this.seen.keySet().retainAll(held.stream().map(OutboxClaims.Held::claim).toList());
			return held.stream().filter((one) -> isSilent(one, now)).toList();
		}
	}

	private boolean isSilent(OutboxClaims.Held held, Duration now) {
		Seen before = this.seen.get(held.claim());
		if (before == null || !before.sign().equals(held.sign())) {
			this.seen.put(held.claim(), new Seen(held.sign(), now));
			return false;
		}
		return now.minus(before.since()).compareTo(this.lease) >= 0;
	}

	/** A sign of life, and when it was seen first. */
	private record Seen(String sign, Duration since) {
	}

}
