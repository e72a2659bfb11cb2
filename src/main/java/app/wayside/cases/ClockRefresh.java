package app.wayside.cases;

import java.util.List;
import java.util.UUID;

import app.wayside.cases.rules.AfterCommit;
import app.wayside.cases.rules.RuleEvent;
import app.wayside.cases.rules.RuleKind;
import app.wayside.identity.Acting;
import app.wayside.identity.Actor;
import app.wayside.identity.TeamEvent;
import app.wayside.tenancy.Tenancy;
import app.wayside.tenancy.TenantId;
import app.wayside.time.Past;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Has the clocks of open cases derived anew when hours or ladders change. New targets
 * need none of this: a clock has the target of the moment at which it was set.
 */
@Component
class ClockRefresh {

	/** Cases in one transaction; their rows are held for as long. */
	private static final int AT_ONCE = 20;

	private static final UUID LEAST = new UUID(0, 0);

	private final JdbcClient jdbc;

	private final TransactionTemplate transaction;

	private final CaseWork work;

	ClockRefresh(JdbcClient jdbc, TransactionTemplate transaction, CaseWork work) {
		this.jdbc = jdbc;
		this.transaction = transaction;
		this.work = work;
	}

	@EventListener
	void on(RuleEvent event) {
		if (event.kind() == RuleKind.CALENDAR || event.kind() == RuleKind.LADDER) {
			refresh(event.fact().tenant());
		}
	}

	@EventListener
	void on(TeamEvent.Changed event) {
		refresh(event.fact().tenant());
	}

	private void refresh(TenantId tenant) {
		if (!Past.isTold()) {
			AfterCommit.run(() -> Thread.ofVirtual()
				.name("clocks")
				.start(() -> Acting.run(tenant, Actor.WAYSIDE, this::refresh)));
		}
	}

	/** Derives the clocks of all open cases of the tenant being served. */
	void refresh() {
		UUID last = LEAST;
		while (true) {
			List<UUID> page = page(last);
			if (page.isEmpty()) {
				return;
			}
			last = page.getLast();
		}
	}

	private List<UUID> page(UUID after) {
		List<UUID> page = this.transaction.execute((status) -> {
			List<UUID> open = this.jdbc.sql("""
					select id from service_case
					where tenant_id = :tenant and id > :after and status <> 'CLOSED'
					order by id limit :most
					""")
				.param("tenant", Tenancy.current().value())
				.param("after", after)
				.param("most", AT_ONCE)
				.query(UUID.class)
				.list();
			open.forEach(this::keep);
			return open;
		});
		return (page != null) ? page : List.of();
	}

	// Whoever changes a case right now derives its clocks as well.
	private void keep(UUID id) {
		CaseId open = new CaseId(id);
		this.work.getUnlessTaken(open).ifPresent((free) -> this.work.keepClocks(open));
	}

}
