package app.wayside.cases;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;

import app.wayside.cases.rules.AfterCommit;
import app.wayside.identity.Acting;
import app.wayside.identity.Actor;
import app.wayside.tenancy.RecordRows;
import app.wayside.tenancy.TenantId;
import app.wayside.time.DueWork;
import app.wayside.time.Past;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Has new cases judged, routed and acknowledged, soon after their message was committed.
 * Cases wait as rows, so a node that dies leaves them to the next.
 */
@Component
@Order(10)
class Judging implements DueWork {

	private static final Logger LOG = LoggerFactory.getLogger(Judging.class);

	private static final int AT_ONCE = 32;

	private final JdbcClient jdbc;

	private final TransactionTemplate transaction;

	private final Bench bench;

	private final FirstLook firstLook;

	private final AtomicBoolean wanted = new AtomicBoolean();

	private final AtomicBoolean running = new AtomicBoolean();

	Judging(JdbcClient jdbc, TransactionTemplate transaction, Bench bench, FirstLook firstLook) {
		this.jdbc = jdbc;
		this.transaction = transaction;
		this.bench = bench;
		this.firstLook = firstLook;
	}

	@EventListener
	void on(CaseEvent.Opened opened) {
		if (Past.isTold()) {
			this.wanted.set(true);
		}
		else {
			AfterCommit.run(this::judgeSoon);
		}
	}

	private void judgeSoon() {
		this.wanted.set(true);
		if (!this.running.get()) {
			Thread.ofVirtual().name("triage").start(this::judgeAll);
		}
	}

	@Override
	@Scheduled(fixedDelayString = "${wayside.triage.sweep:2s}")
	public void doDue() {
		this.wanted.set(true);
		judgeAll();
	}

	@Override
	public void follow() {
		judgeAll();
	}

	private void judgeAll() {
		if (!this.running.compareAndSet(false, true)) {
			return;
		}
		try {
			while (this.wanted.getAndSet(false)) {
				byTenant(waiting()).forEach(this::judge);
			}
		}
		finally {
			this.running.set(false);
		}
	}

	private static Map<TenantId, List<CaseId>> byTenant(List<Waiting> waiting) {
		return waiting.stream()
			.collect(Collectors.groupingBy((each) -> new TenantId(each.tenantId()), LinkedHashMap::new,
					Collectors.mapping((each) -> new CaseId(each.caseId()), Collectors.toList())));
	}

	private void judge(TenantId tenant, List<CaseId> cases) {
		try {
			Acting.run(tenant, Actor.WAYSIDE, () -> {
				Map<CaseId, Bench.Judged> judged = this.bench.judge(cases);
				cases.forEach((id) -> look(id, judged.get(id)));
			});
		}
		catch (RuntimeException ex) {
			LOG.warn("{} cases were not judged and will be looked at again: {}", cases.size(), ex.toString());
		}
	}

	private void look(CaseId id, Bench.@Nullable Judged judged) {
		try {
			this.firstLook.at(id, judged);
		}
		catch (RuntimeException ex) {
			LOG.warn("Case {} was not judged and will be looked at again: {}", id, ex.toString());
		}
	}

	private List<Waiting> waiting() {
		List<Waiting> waiting = this.transaction
			.execute((status) -> this.jdbc.sql("select tenant_id, case_id from cases_to_judge(:most)")
				.param("most", AT_ONCE)
				.query(RecordRows.of(Waiting.class))
				.list());
		if (waiting != null && waiting.size() == AT_ONCE) {
			this.wanted.set(true);
		}
		return (waiting != null) ? waiting : List.of();
	}

	/** A case that nobody has looked at. */
	record Waiting(UUID tenantId, UUID caseId) {
	}

}
