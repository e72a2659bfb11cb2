package app.wayside.cases;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

import app.wayside.cases.sla.CaseClock;
import app.wayside.cases.sla.ClockKind;
import app.wayside.knowledge.LetterKind;
import app.wayside.tenancy.Tenancy;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The first look at a new case: what it is, who gets it, and the receipt that says so.
 */
@Component
class FirstLook {

	private final JdbcClient jdbc;

	private final CaseWork work;

	private final Verdicts verdicts;

	private final Routing routing;

	private final CaseLetters letters;

	FirstLook(JdbcClient jdbc, CaseWork work, Verdicts verdicts, Routing routing, CaseLetters letters) {
		this.jdbc = jdbc;
		this.work = work;
		this.verdicts = verdicts;
		this.routing = routing;
		this.letters = letters;
	}

	/**
	 * @param judged what was made of the customer's words; none where there were none
	 */
	@Transactional
	public void at(CaseId id, Bench.@Nullable Judged judged) {
		if (!claim(id)) {
			return;
		}
		if (judged != null) {
			this.verdicts.pass(id, judged);
		}
		this.routing.routeFirst(id);
		if (receiptWanted(id)) {
			acknowledge(id);
		}
	}

	/** Only one node looks, and each case gets one receipt. */
	private boolean claim(CaseId id) {
		return this.jdbc.sql("""
				update service_case set triage = 'DONE'
				where tenant_id = :tenant and id = :id and triage = 'PENDING'
				""").param("tenant", Tenancy.current().value()).param("id", id.value()).update() > 0;
	}

	private boolean receiptWanted(CaseId id) {
		return this.jdbc.sql("""
				update service_case set receipt = 'SENT' where tenant_id = :tenant and id = :id and receipt = 'WANTED'
				""").param("tenant", Tenancy.current().value()).param("id", id.value()).update() > 0;
	}

	private void acknowledge(CaseId id) {
		ServiceCase acknowledged = this.work.get(id);
		CaseLetters.Sent receipt = this.letters.send(acknowledged, LetterKind.RECEIPT, firstReplyDue(id));
		this.work.heard(acknowledged, receipt.message(), receipt.event());
	}

	private Instant firstReplyDue(CaseId id) {
		List<CaseClock> clocks = this.work.clocksOf(id);
		return clocks.stream()
			.filter((clock) -> clock.kind() == ClockKind.FIRST_REPLY && clock.dueAt() != null)
			.map(CaseClock::dueAt)
			.min(Comparator.naturalOrder())
			.orElseThrow();
	}

}
