package app.wayside.cases.rules;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import app.wayside.identity.TeamEvent;
import app.wayside.identity.TeamSummary;
import app.wayside.identity.Teams;
import app.wayside.tenancy.Tenancy;
import app.wayside.tenancy.TenantId;
import org.jspecify.annotations.Nullable;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps each tenant's book of rules at hand. A change on this node is seen at once, one
 * on another within {@link #FRESH}, by a look at how many versions there are.
 */
@Component
public class RuleBooks {

	/** How long a book is trusted without a look at the database. */
	private static final Duration FRESH = Duration.ofSeconds(2);

	private final RuleStore store;

	private final Teams teams;

	private final JdbcClient jdbc;

	private final Map<TenantId, Kept> books = new ConcurrentHashMap<>();

	RuleBooks(RuleStore store, Teams teams, JdbcClient jdbc) {
		this.store = store;
		this.teams = teams;
		this.jdbc = jdbc;
	}

	/**
	 * A book at hand.
	 *
	 * @param book with everything in it
	 * @param stamp by which a later look knows that nothing changed
	 * @param lookedAt when that was last known, in the machine's nanoseconds
	 */
	private record Kept(RuleBook book, Stamp stamp, long lookedAt) {

		boolean fresh() {
			return System.nanoTime() - this.lookedAt < FRESH.toNanos();
		}

		Kept lookedAtNow() {
			return new Kept(this.book, this.stamp, System.nanoTime());
		}

	}

	private record Stamp(long rules, RuleBook.Surroundings around) {
	}

	/** The rules of the tenant being served. */
	@Transactional(readOnly = true)
	public RuleBook current() {
		TenantId tenant = Tenancy.current();
		Kept kept = this.books.get(tenant);
		if (kept != null && kept.fresh()) {
			return kept.book();
		}
		Kept looked = look(kept);
		this.books.put(tenant, looked);
		return looked.book();
	}

	/** The rules as the running transaction sees them, its own changes among them. */
	@Transactional(readOnly = true)
	RuleBook asWritten() {
		return new RuleBook(this.store.all(), around());
	}

	private Kept look(@Nullable Kept before) {
		Stamp stamp = new Stamp(this.store.count(), around());
		if (before != null && before.stamp().equals(stamp)) {
			return before.lookedAtNow();
		}
		return new Kept(new RuleBook(this.store.all(), stamp.around()), stamp, System.nanoTime());
	}

	private RuleBook.Surroundings around() {
		List<TeamSummary> all = this.teams.all();
		Map<String, String> groups = new ConcurrentHashMap<>();
		this.jdbc.sql("select key, parent from category where tenant_id = :tenant and parent is not null")
			.param("tenant", Tenancy.current().value())
			.query((row) -> {
				groups.put(row.getString("key"), row.getString("parent"));
			});
		return new RuleBook.Surroundings(all, groups);
	}

	@EventListener
	void on(RuleEvent event) {
		AfterCommit.run(() -> this.books.remove(event.fact().tenant()));
	}

	@EventListener
	void on(TeamEvent event) {
		AfterCommit.run(() -> this.books.remove(event.fact().tenant()));
	}

}
