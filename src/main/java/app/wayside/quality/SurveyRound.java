package app.wayside.quality;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
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

/** Sends the surveys whose time has come, each in a transaction of its own. */
@Component
class SurveyRound implements DueWork {

	private static final Logger LOG = LoggerFactory.getLogger(SurveyRound.class);

	private static final int AT_ONCE = 100;

	private final JdbcClient jdbc;

	private final TransactionTemplate transaction;

	private final Asking asking;

	private final Clock clock;

	SurveyRound(JdbcClient jdbc, TransactionTemplate transaction, Asking asking, Clock clock) {
		this.jdbc = jdbc;
		this.transaction = transaction;
		this.asking = asking;
		this.clock = clock;
	}

	@Override
	@Scheduled(fixedDelayString = "${wayside.quality.survey-sweep:60s}")
	public void doDue() {
		for (Due due : due()) {
			try {
				Acting.run(new TenantId(due.tenantId()), Actor.WAYSIDE,
						() -> this.asking.ask(new SurveyId(due.surveyId())));
			}
			catch (RuntimeException ex) {
				LOG.warn("Survey {} was not sent and will be tried again: {}", due.surveyId(), ex.toString());
			}
		}
	}

	private List<Due> due() {
		List<Due> due = this.transaction
			.execute((status) -> this.jdbc.sql("select tenant_id, survey_id from surveys_due(:now, :most)")
				.param("now", Timestamp.from(this.clock.instant()))
				.param("most", AT_ONCE)
				.query(RecordRows.of(Due.class))
				.list());
		return (due != null) ? due : List.of();
	}

	/** A survey whose time has come, and whose it is. */
	record Due(UUID tenantId, UUID surveyId) {
	}

}
