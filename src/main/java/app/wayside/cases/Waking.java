package app.wayside.cases;

import java.sql.Timestamp;
import java.time.Clock;
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
 * Takes cases back whose moment has come. Any number of nodes may: whoever comes second
 * finds nothing left to do.
 */
@Component
class Waking implements DueWork {

	private static final Logger LOG = LoggerFactory.getLogger(Waking.class);

	private static final int AT_ONCE = 200;

	private final JdbcClient jdbc;

	private final TransactionTemplate transaction;

	private final Snoozes snoozes;

	private final Clock clock;

	Waking(JdbcClient jdbc, TransactionTemplate transaction, Snoozes snoozes, Clock clock) {
		this.jdbc = jdbc;
		this.transaction = transaction;
		this.snoozes = snoozes;
		this.clock = clock;
	}

	@Override
	@Scheduled(fixedDelayString = "${wayside.cases.wake-sweep:10s}")
	public void doDue() {
		Set<Due> seen = new HashSet<>();
		List<Due> due = due();
		while (seen.addAll(due)) {
			due.forEach(this::wake);
			due = due();
		}
	}

	private void wake(Due due) {
		Acting.run(new TenantId(due.tenantId()), Actor.WAYSIDE, () -> {
			CaseId id = new CaseId(due.caseId());
			try {
				this.transaction.executeWithoutResult((status) -> this.snoozes.wakeIfDue(id));
			}
			catch (RuntimeException ex) {
				LOG.warn("Case {} could not be taken back and will be looked at again", id, ex);
			}
		});
	}

	private List<Due> due() {
		List<Due> due = this.transaction
			.execute((status) -> this.jdbc.sql("select tenant_id, case_id from cases_that_wake(:now, :most)")
				.param("now", Timestamp.from(this.clock.instant()))
				.param("most", AT_ONCE)
				.query(RecordRows.of(Due.class))
				.list());
		return (due != null) ? due : List.of();
	}

	/** A case whose moment has come. */
	record Due(UUID tenantId, UUID caseId) {
	}

}
