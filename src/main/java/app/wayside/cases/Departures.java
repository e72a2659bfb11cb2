package app.wayside.cases;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;

import app.wayside.identity.Allowed;
import app.wayside.identity.Facts;
import app.wayside.identity.Permission;
import app.wayside.tenancy.Tenancy;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The front door to when the traveller of a case leaves, as his booking says it. Whoever
 * leaves within a day cannot wait, whatever his words sound like; what a colleague said
 * of the urgency counts before that.
 */
@Service
public class Departures {

	/** Within that time a departure makes a case urgent. */
	static final Duration SOON = Duration.ofHours(24);

	/** So long before a departure check-in closes, unless the carrier says otherwise. */
	public static final Duration CHECK_IN_CLOSES = Duration.ofMinutes(60);

	private final JdbcClient jdbc;

	private final CaseWork work;

	private final Reclassifying reclassifying;

	private final Facts facts;

	Departures(JdbcClient jdbc, CaseWork work, Reclassifying reclassifying, Facts facts) {
		this.jdbc = jdbc;
		this.work = work;
		this.reclassifying = reclassifying;
		this.facts = facts;
	}

	/**
	 * Says when the traveller of a case leaves next; said again, nothing changes.
	 * @param at none where his trip has no departure any more
	 */
	@Transactional
	@Allowed(Permission.WORK_CASES)
	public void leave(CaseId id, @Nullable Instant at) {
		int changed = this.jdbc.sql("""
				update service_case set departs_at = cast(:at as timestamptz)
				where tenant_id = :tenant and id = :id and departs_at is distinct from cast(:at as timestamptz)
				""")
			.param("at", (at != null) ? Timestamp.from(at) : null)
			.param("tenant", Tenancy.current().value())
			.param("id", id.value())
			.update();
		if (changed > 0) {
			ServiceCase before = this.work.get(id);
			boolean urgent = before.classification().urgency().equals(Reclassifying.URGENT);
			if (before.status().live() && soon(at, this.facts.now().at()) != urgent) {
				this.reclassifying.anew(before);
			}
		}
	}

	/** Whether a departure is so near that nobody waits. */
	static boolean soon(@Nullable Instant departure, Instant now) {
		return departure != null && departure.isAfter(now) && !departure.isAfter(now.plus(SOON));
	}

}
