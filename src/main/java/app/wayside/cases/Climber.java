package app.wayside.cases;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import app.wayside.identity.Acting;
import app.wayside.identity.Actor;
import app.wayside.tenancy.RecordRows;
import app.wayside.tenancy.TenantId;
import app.wayside.time.DueWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Looks for clocks that have come to a step of their ladder. Any number of nodes may: a
 * case that another holds is left to it.
 */
@Component
class Climber implements DueWork {

	private static final Logger LOG = LoggerFactory.getLogger(Climber.class);

	private static final int AT_ONCE = 200;

	/** After a failure, so that one case does not keep others from being seen. */
	private static final Duration LATER = Duration.ofMinutes(5);

	private final JdbcClient jdbc;

	private final TransactionTemplate transaction;

	private final LadderSteps steps;

	private final ClockKeeper clocks;

	private final Clock clock;

	Climber(JdbcClient jdbc, TransactionTemplate transaction, LadderSteps steps, ClockKeeper clocks, Clock clock) {
		this.jdbc = jdbc;
		this.transaction = transaction;
		this.steps = steps;
		this.clocks = clocks;
		this.clock = clock;
	}

	@Override
	@Scheduled(fixedDelayString = "${wayside.cases.ladder-sweep:5s}")
	public void doDue() {
		Set<Due> seen = new HashSet<>();
		List<Due> due = due();
		while (seen.addAll(due)) {
			due.forEach(this::climb);
			due = due();
		}
	}

	private void climb(Due due) {
		Acting.run(new TenantId(due.tenantId()), Actor.WAYSIDE, () -> {
			CaseId id = new CaseId(due.caseId());
			try {
				this.steps.take(id);
			}
			catch (RuntimeException ex) {
				LOG.warn("Case {} could not go up its ladder and will be looked at again", id, ex);
				postpone(due);
			}
		});
	}

	private void postpone(Due due) {
		Instant now = this.clock.instant();
		this.transaction.executeWithoutResult((status) -> this.jdbc.sql("""
				update case_clock set ladder_at = :later
				where tenant_id = :tenant and case_id = :case and ladder_at <= :now
				""")
			.param("later", Timestamp.from(now.plus(LATER)))
			.param("now", Timestamp.from(now))
			.param("tenant", due.tenantId())
			.param("case", due.caseId())
			.update());
	}

	private List<Due> due() {
		List<Due> due = this.transaction.execute((status) -> {
			this.clocks.keepNow();
			return this.jdbc.sql("select tenant_id, case_id from clocks_on_the_ladder(:now, :most)")
				.param("now", Timestamp.from(this.clock.instant()))
				.param("most", AT_ONCE)
				.query(RecordRows.of(Due.class))
				.list();
		});
		return (due != null) ? due : List.of();
	}

	/** A case with a clock that has come to a step. */
	record Due(UUID tenantId, UUID caseId) {
	}

}
