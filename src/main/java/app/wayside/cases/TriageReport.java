package app.wayside.cases;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import app.wayside.cases.learning.Lessons;
import app.wayside.identity.Allowed;
import app.wayside.identity.Permission;
import app.wayside.tenancy.RecordRows;
import app.wayside.tenancy.Tenancy;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How well triage does, what it was taught, and how to make it forget. */
@Service
@Transactional
public class TriageReport {

	private static final Duration PERIOD = Duration.ofDays(30);

	private final JdbcClient jdbc;

	private final Lessons lessons;

	private final Clock clock;

	TriageReport(JdbcClient jdbc, Lessons lessons, Clock clock) {
		this.jdbc = jdbc;
		this.lessons = lessons;
		this.clock = clock;
	}

	/** How often people agreed in the last 30 days, by scheme. */
	@Allowed(Permission.MANAGE_RULES)
	@Transactional(readOnly = true)
	public List<Agreement> agreement() {
		List<Agreement> counted = this.jdbc.sql("""
				select scheme, count(*) as decided, count(label) as given,
				  count(*) filter (where corrected_to is not null) as corrected,
				  count(*) filter (where label is not null and corrected_to <> label) as contradicted
				from triage_decision where tenant_id = :tenant and decided_at >= :since group by scheme
				""")
			.param("tenant", Tenancy.current().value())
			.param("since", Timestamp.from(this.clock.instant().minus(PERIOD)))
			.query(RecordRows.of(Agreement.class))
			.list();
		return Arrays.stream(TriageScheme.values())
			.flatMap((scheme) -> counted.stream().filter((each) -> each.scheme().equals(scheme.word())))
			.toList();
	}

	/**
	 * How often people agreed.
	 *
	 * @param scheme its word
	 * @param decided cases that were looked at
	 * @param given cases on which triage was sure enough to give a label
	 * @param corrected cases on which a person said something
	 * @param contradicted cases on which a person said something else than triage
	 */
	public record Agreement(String scheme, long decided, long given, long corrected, long contradicted) {

		/** Labels that nobody contradicted, in percent of those that were given. */
		public long percent() {
			return (this.given > 0) ? Math.round(100.0 * (this.given - this.contradicted) / this.given) : 0;
		}

	}

	/** The latest corrections, newest first. */
	@Allowed(Permission.MANAGE_RULES)
	@Transactional(readOnly = true)
	public List<Lessons.Kept> corrections(int most) {
		return this.lessons.latest(most);
	}

	/** Forgets a wrong correction: the case keeps its label, but nothing is learned. */
	@Allowed(Permission.MANAGE_RULES)
	public void forget(UUID correction) {
		this.lessons.forget(correction);
	}

}
