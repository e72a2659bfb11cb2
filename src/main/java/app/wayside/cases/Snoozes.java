package app.wayside.cases;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

import app.wayside.identity.Allowed;
import app.wayside.identity.Facts;
import app.wayside.identity.FieldFault;
import app.wayside.identity.Permission;
import app.wayside.tenancy.Tenancy;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The front door to putting cases aside. A case that is aside leaves the list of what is
 * due next and nothing else: its clocks go on. It comes back at its moment, when the
 * customer writes ({@link CaseListing}), and when it changes hands or state
 * ({@link CaseStore}).
 */
@Service
@Transactional
public class Snoozes {

	/** Until something happens. */
	static final Instant FAR = Instant.parse("9999-12-31T00:00:00Z");

	private static final Duration FURTHEST = Duration.ofDays(365);

	private final JdbcClient jdbc;

	private final CaseWork work;

	private final Facts facts;

	Snoozes(JdbcClient jdbc, CaseWork work, Facts facts) {
		this.jdbc = jdbc;
		this.work = work;
		this.facts = facts;
	}

	/**
	 * Puts a case aside.
	 * @param until when it comes back, UTC; none means when something happens
	 * @throws CaseNotFound where the tenant has none
	 * @throws CaseAlreadyClosed where it is over
	 */
	@Allowed(Permission.WORK_CASES)
	public void snooze(CaseId id, @Nullable Instant until) {
		ServiceCase aside = this.work.toWorkOn(id);
		if (!aside.status().live()) {
			throw new CaseAlreadyClosed(aside.number());
		}
		Instant now = this.facts.now().at();
		if (until != null && (!until.isAfter(now) || until.isAfter(now.plus(FURTHEST)))) {
			throw new FieldFault("until", "cases.refusal.moment-not-ahead");
		}
		Instant moment = (until != null) ? until.truncatedTo(ChronoUnit.MILLIS) : null;
		keep(id, (moment != null) ? moment : FAR);
		this.work.tell(new CaseEvent.Snoozed(this.facts.now(), id, moment));
	}

	/** Takes a case back that was put aside; one that is not stays as it is. */
	@Allowed(Permission.WORK_CASES)
	public void wake(CaseId id) {
		wake(this.work.toWorkOn(id), CaseEvent.Woken.Why.STAFF);
	}

	/**
	 * Its moment has come; unless somebody who is changing it just now, and is waited
	 * for, puts it aside again.
	 */
	void wakeIfDue(CaseId id) {
		ServiceCase aside = this.work.get(id);
		if (!moment(id).isAfter(this.facts.now().at())) {
			wake(aside, CaseEvent.Woken.Why.TIME);
		}
	}

	private void wake(ServiceCase aside, CaseEvent.Woken.Why why) {
		if (moment(aside.id()).equals(Instant.MAX)) {
			return;
		}
		keep(aside.id(), null);
		this.work.tell(new CaseEvent.Woken(this.facts.now(), aside.id(), why,
				(aside.assignment().agent() != null) ? aside.assignment().agent().value() : null));
	}

	/** Until when it is aside; never where it is not. */
	private Instant moment(CaseId id) {
		return this.jdbc.sql(
				"select snoozed_until from service_case where tenant_id = :tenant and id = :id and snoozed_until is not null")
			.param("tenant", Tenancy.current().value())
			.param("id", id.value())
			.query(Timestamp.class)
			.optional()
			.map(Timestamp::toInstant)
			.orElse(Instant.MAX);
	}

	private void keep(CaseId id, @Nullable Instant until) {
		this.jdbc.sql("update service_case set snoozed_until = :until where tenant_id = :tenant and id = :id")
			.param("until", (until != null) ? Timestamp.from(until) : null)
			.param("tenant", Tenancy.current().value())
			.param("id", id.value())
			.update();
	}

}
