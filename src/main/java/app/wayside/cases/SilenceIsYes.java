package app.wayside.cases;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

import app.wayside.identity.Acting;
import app.wayside.identity.Actor;
import app.wayside.tenancy.RecordRows;
import app.wayside.tenancy.TenantId;
import app.wayside.time.DueWork;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Closes the cases whose customers were asked and have said nothing for the set time. */
@Component
class SilenceIsYes implements DueWork {

	private static final int AT_ONCE = 200;

	private final JdbcClient jdbc;

	private final TransactionTemplate transaction;

	private final Closures closures;

	private final Clock clock;

	SilenceIsYes(JdbcClient jdbc, TransactionTemplate transaction, Closures closures, Clock clock) {
		this.jdbc = jdbc;
		this.transaction = transaction;
		this.closures = closures;
		this.clock = clock;
	}

	@Override
	@Scheduled(fixedDelayString = "${wayside.cases.silence-sweep:60s}")
	public void doDue() {
		for (Silent silent : silent()) {
			Acting.run(new TenantId(silent.tenantId()), Actor.WAYSIDE, () -> this.transaction.executeWithoutResult(
					(status) -> this.closures.closeIfStillSilent(new CaseId(silent.caseId()), this.clock.instant())));
		}
	}

	private List<Silent> silent() {
		List<Silent> silent = this.transaction
			.execute((status) -> this.jdbc.sql("select tenant_id, case_id from cases_unanswered_by(:now, :most)")
				.param("now", Timestamp.from(this.clock.instant()))
				.param("most", AT_ONCE)
				.query(RecordRows.of(Silent.class))
				.list());
		return (silent != null) ? silent : List.of();
	}

	/** A case whose customer is silent. */
	record Silent(UUID tenantId, UUID caseId) {
	}

}
