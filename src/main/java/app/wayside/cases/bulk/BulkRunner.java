package app.wayside.cases.bulk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import app.wayside.cases.rules.AfterCommit;
import app.wayside.identity.Acting;
import app.wayside.identity.Actor;
import app.wayside.identity.Facts;
import app.wayside.identity.Permission;
import app.wayside.refusal.Refusal;
import app.wayside.tenancy.RecordRows;
import app.wayside.tenancy.Tenancy;
import app.wayside.tenancy.TenantId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Carries changes out, a case in a transaction: its row is claimed, changed and ticked
 * off together. Several nodes share a change; one that dies leaves its row as it was.
 */
@Component
class BulkRunner {

	private static final Logger LOG = LoggerFactory.getLogger(BulkRunner.class);

	private final BulkStore store;

	private final BulkDeeds deeds;

	private final JdbcClient jdbc;

	private final TransactionTemplate transaction;

	private final Telling telling;

	private final Set<BulkId> wanted = ConcurrentHashMap.newKeySet();

	private final Set<BulkId> running = ConcurrentHashMap.newKeySet();

	BulkRunner(BulkStore store, BulkDeeds deeds, JdbcClient jdbc, TransactionTemplate transaction, Telling telling) {
		this.store = store;
		this.deeds = deeds;
		this.jdbc = jdbc;
		this.transaction = transaction;
		this.telling = telling;
	}

	/** Tells what happened. */
	@Component
	record Telling(Facts facts, ApplicationEventPublisher events) {
	}

	private record Unfinished(UUID tenantId, UUID jobId) {
	}

	/** Begins after the commit; a sweep finds it if this node dies first. */
	void soon(BulkId id) {
		TenantId tenant = Tenancy.current();
		AfterCommit.run(() -> Thread.ofVirtual().name("bulk").start(() -> run(tenant, id)));
	}

	@Scheduled(fixedDelayString = "${wayside.cases.bulk-sweep:10s}")
	void sweep() {
		List<Unfinished> open = this.transaction
			.execute((status) -> this.jdbc.sql("select tenant_id, job_id from bulk_jobs_to_do()")
				.query(RecordRows.of(Unfinished.class))
				.list());
		if (open != null) {
			open.forEach((job) -> run(new TenantId(job.tenantId()), new BulkId(job.jobId())));
		}
	}

	private void run(TenantId tenant, BulkId id) {
		this.wanted.add(id);
		while (this.wanted.contains(id) && this.running.add(id)) {
			this.wanted.remove(id);
			runOnce(tenant, id);
		}
	}

	private void runOnce(TenantId tenant, BulkId id) {
		try {
			asked(tenant, id).ifPresent((asker) -> Acting.run(tenant, asker, () -> carryOut(id)));
		}
		catch (RuntimeException ex) {
			LOG.warn("The change {} of many cases rests and will be gone on with: {}", id, ex.toString());
		}
		finally {
			this.running.remove(id);
		}
	}

	private Optional<Actor> asked(TenantId tenant, BulkId id) {
		List<BulkStore.Asker> asker = new ArrayList<>();
		Acting.run(tenant, Actor.WAYSIDE,
				() -> this.transaction.executeWithoutResult((status) -> this.store.asker(id).ifPresent(asker::add)));
		return asker.stream().findFirst().map(BulkRunner::actor);
	}

	private static Actor actor(BulkStore.Asker asker) {
		Set<Permission> may = EnumSet.noneOf(Permission.class);
		Arrays.stream(Permission.values()).filter((each) -> asker.may().contains(each.name())).forEach(may::add);
		return asker.kind().equals("STAFF") ? new Actor.Staff(asker.id(), asker.name(), may)
				: new Actor.Token(asker.id(), asker.name(), may);
	}

	/** Goes on until nothing is left. */
	void carryOut(BulkId id) {
		boolean more = true;
		while (more) {
			more = one(id);
		}
		this.transaction.executeWithoutResult((status) -> {
			if (this.store.finish(id, this.telling.facts().now().at())) {
				this.store.find(id).ifPresent(this::tell);
			}
		});
	}

	private void tell(BulkJob job) {
		BulkJob.Counts counts = job.counts();
		this.telling.events()
			.publishEvent((job.state() == BulkJob.State.UNDONE)
					? new BulkEvent.Undone(this.telling.facts().now(), job.id(), counts.undone(), counts.kept())
					: new BulkEvent.Finished(this.telling.facts().now(), job.id(), counts.changed(), counts.refused()));
	}

	/** Whether there was a row to do. What is refused is rolled back, and then noted. */
	private boolean one(BulkId id) {
		int[] seq = { -1 };
		try {
			this.transaction.executeWithoutResult((status) -> this.store.next(id).ifPresent((next) -> {
				seq[0] = next.seq();
				carryOut(id, next);
			}));
			return seq[0] >= 0;
		}
		catch (Refusal ex) {
			refused(id, seq[0], ex.messageKey(), ex.arguments());
		}
		catch (RuntimeException ex) {
			if (seq[0] < 0) {
				throw ex;
			}
			LOG.warn("A case of the change {} was not changed", id, ex);
			refused(id, seq[0], "cases.bulk.reason.failed");
		}
		return true;
	}

	private void carryOut(BulkId id, BulkStore.Next next) {
		BulkCase now = this.store.take(next.caseId());
		BulkCase before = next.before();
		if (next.undo() && before != null) {
			if (now.version() != next.version()) {
				this.store.result(id, next.seq(), "KEPT", "cases.bulk.reason.changed");
				return;
			}
			this.deeds.undo(before, next.change());
			this.store.result(id, next.seq(), "UNDONE", null);
			return;
		}
		BulkCase.Verdict verdict = now.under(next.change());
		switch (verdict) {
			case CHANGES -> {
				this.deeds.change(next.caseId(), next.change());
				this.store.done(id, next.seq(), now, this.store.version(next.caseId()));
			}
			case SAME -> this.store.result(id, next.seq(), "SAME", verdict.reason());
			case CLOSED, MERGED -> this.store.result(id, next.seq(), "REFUSED", verdict.reason());
		}
	}

	private void refused(BulkId id, int seq, String reason, Object... arguments) {
		this.transaction.executeWithoutResult((status) -> {
			boolean undo = this.store.find(id).filter((job) -> job.state() == BulkJob.State.UNDOING).isPresent();
			this.store.result(id, seq, undo ? "KEPT" : "REFUSED", reason,
					Arrays.stream(arguments).map(String::valueOf).toArray(String[]::new));
		});
	}

}
