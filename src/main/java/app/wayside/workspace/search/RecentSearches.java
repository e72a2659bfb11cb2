package app.wayside.workspace.search;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

import app.wayside.customers.CustomerEvent;
import app.wayside.identity.SignedIn;
import app.wayside.identity.Unguarded;
import app.wayside.tenancy.Tenancy;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What whoever is signed in looked for last. A program has nothing of it. */
@Service
@Transactional
public class RecentSearches {

	private static final String ONES_OWN = "one's own searches";

	private static final int KEPT = 10;

	private static final Duration LONG_ENOUGH = Duration.ofDays(30);

	private static final int LONGEST = 600;

	private final JdbcClient jdbc;

	private final Clock clock;

	RecentSearches(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** One's own, the latest first. */
	@Transactional(readOnly = true)
	public List<String> mine() {
		return SignedIn.current()
			.map((me) -> this.jdbc.sql("""
					select words from recent_search where tenant_id = :tenant and staff_id = :staff and at > :since
					order by at desc
					""")
				.param("tenant", Tenancy.current().value())
				.param("staff", me.id().value())
				.param("since", Timestamp.from(this.clock.instant().minus(LONG_ENOUGH)))
				.query(String.class)
				.list())
			.orElse(List.of());
	}

	/** Keeps what one looks for now, and lets go of what is old. */
	@Unguarded(ONES_OWN)
	public void remember(String words) {
		String kept = words.strip();
		if (!kept.isEmpty() && kept.length() <= LONGEST) {
			SignedIn.current().ifPresent((me) -> keep(me.id().value(), kept));
		}
	}

	private void keep(UUID staff, String words) {
		this.jdbc.sql("""
				with kept as (
				  insert into recent_search (tenant_id, staff_id, words, at) values (:tenant, :staff, :words, :now)
				  on conflict (tenant_id, staff_id, words) do update set at = excluded.at)
				delete from recent_search where tenant_id = :tenant and staff_id = :staff and words <> :words
				  and (at <= :since or words in (
				    select words from recent_search where tenant_id = :tenant and staff_id = :staff and words <> :words
				    order by at desc offset :others))
				""")
			.param("tenant", Tenancy.current().value())
			.param("staff", staff)
			.param("words", words)
			.param("now", Timestamp.from(this.clock.instant()))
			.param("since", Timestamp.from(this.clock.instant().minus(LONG_ENOUGH)))
			.param("others", KEPT - 1)
			.update();
	}

	/** Lets go of all that one looked for. */
	@Unguarded(ONES_OWN)
	public void forget() {
		SignedIn.current()
			.ifPresent(
					(me) -> this.jdbc.sql("delete from recent_search where tenant_id = :tenant and staff_id = :staff")
						.param("tenant", Tenancy.current().value())
						.param("staff", me.id().value())
						.update());
	}

	/** Words may name whoever is erased; nobody can tell, so all go. */
	@EventListener
	@Transactional(propagation = Propagation.MANDATORY)
	void on(CustomerEvent.Erased erased) {
		this.jdbc.sql("delete from recent_search where tenant_id = :tenant")
			.param("tenant", erased.fact().tenant().value())
			.update();
	}

}
