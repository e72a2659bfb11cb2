package app.wayside.cases;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import app.wayside.cases.rules.AfterCommit;
import app.wayside.identity.Acting;
import app.wayside.identity.Actor;
import app.wayside.tenancy.RecordRows;
import app.wayside.tenancy.Tenancy;
import app.wayside.tenancy.TenantId;
import org.jspecify.annotations.Nullable;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How many cases are in which hands, of those that are not over. They are counted once
 * for all who look within {@link #FRESH}; whoever changes a case himself sees it at once
 * on his node.
 */
@Component
class LiveCounts {

	private static final Duration FRESH = Duration.ofSeconds(1);

	private final JdbcClient jdbc;

	private final Map<TenantId, Counted> counted = new ConcurrentHashMap<>();

	LiveCounts(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Cases in the same hands.
	 *
	 * @param status where they stand
	 * @param agentId who has them
	 * @param teamId in whose queue
	 * @param snoozed whether they are put aside
	 * @param cases how many
	 */
	record Hands(Status status, @Nullable UUID agentId, @Nullable UUID teamId, boolean snoozed, int cases) {

		/** Whether a view of somebody shows them; as the view's condition says in SQL. */
		boolean in(CaseView view, UUID staff, Set<UUID> teams) {
			return switch (view) {
				case DUE -> !this.snoozed && (this.status == Status.NEW || this.status == Status.OPEN)
						&& (staff.equals(this.agentId) || this.teamId == null || teams.contains(this.teamId));
				case MINE -> staff.equals(this.agentId);
				case UNASSIGNED -> this.status == Status.NEW && this.agentId == null;
				case WAITING -> this.status == Status.WAITING;
				case SNOOZED -> this.snoozed;
				case RESOLVED -> this.status == Status.RESOLVED;
				case OPEN -> true;
				case CLOSED, ALL -> false;
			};
		}

	}

	private record Counted(List<Hands> hands, long at) {

		boolean fresh() {
			return System.nanoTime() - this.at < FRESH.toNanos();
		}

	}

	/** The size of each view of what is not over, for somebody in some teams. */
	Map<CaseView, Integer> of(UUID staff, Set<UUID> teams) {
		Counted known = this.counted.get(Tenancy.current());
		if (known == null || !known.fresh()) {
			known = new Counted(count(), System.nanoTime());
			this.counted.put(Tenancy.current(), known);
		}
		Map<CaseView, Integer> counts = new EnumMap<>(CaseView.class);
		for (CaseView view : CaseView.values()) {
			if (view.live()) {
				counts.put(view,
						known.hands()
							.stream()
							.filter((hands) -> hands.in(view, staff, teams))
							.mapToInt(Hands::cases)
							.sum());
			}
		}
		return counts;
	}

	private List<Hands> count() {
		return this.jdbc.sql("""
				select status, agent_id, team_id, snoozed_until is not null as snoozed, cast(count(*) as int) as cases
				from service_case
				where tenant_id = :tenant and status in ('NEW', 'OPEN', 'WAITING', 'RESOLVED')
				group by status, agent_id, team_id, snoozed_until is not null
				""").param("tenant", Tenancy.current().value()).query(RecordRows.of(Hands.class)).list();
	}

	@EventListener
	void on(CaseEvent event) {
		if (Acting.current() instanceof Actor.Staff) {
			AfterCommit.run(() -> this.counted.remove(event.fact().tenant()));
		}
	}

}
