package app.wayside.cases.problems;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import app.wayside.cases.CaseId;
import app.wayside.cases.CaseTexts;
import app.wayside.cases.Replies;
import app.wayside.cases.rules.AfterCommit;
import app.wayside.conversations.Words;
import app.wayside.identity.Acting;
import app.wayside.identity.Actor;
import app.wayside.identity.Permission;
import app.wayside.knowledge.Filled;
import app.wayside.refusal.Refusal;
import app.wayside.tenancy.RecordRows;
import app.wayside.tenancy.Tenancy;
import app.wayside.tenancy.TenantId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells one recipient after the other, each in a transaction: the row is claimed, the
 * answer handed over, and the row ticked off together. Several nodes share a fan-out; one
 * that dies leaves its row as it was, and its answer unsent.
 */
@Component
class FanOutRunner {

	private static final Logger LOG = LoggerFactory.getLogger(FanOutRunner.class);

	private final FanOutStore store;

	private final Saying saying;

	private final JdbcClient jdbc;

	private final TransactionTemplate transaction;

	private final Problems.Telling telling;

	private final Set<FanOutId> running = ConcurrentHashMap.newKeySet();

	FanOutRunner(FanOutStore store, Saying saying, JdbcClient jdbc, TransactionTemplate transaction,
			Problems.Telling telling) {
		this.store = store;
		this.saying = saying;
		this.jdbc = jdbc;
		this.transaction = transaction;
		this.telling = telling;
	}

	/** How a customer is told, and how many in a minute. */
	@Component
	record Saying(CaseTexts texts, Replies replies, FanOutSettings settings) {
	}

	private record Unfinished(UUID tenantId, UUID fanOutId) {
	}

	/** Begins after the commit; a sweep finds it if this node dies first. */
	void soon(FanOutId id) {
		TenantId tenant = Tenancy.current();
		AfterCommit.run(() -> Thread.ofVirtual().name("fan-out").start(() -> run(tenant, id)));
	}

	@Scheduled(fixedDelayString = "${wayside.cases.fan-out-sweep:5s}")
	void sweep() {
		List<Unfinished> open = this.transaction
			.execute((status) -> this.jdbc.sql("select tenant_id, fan_out_id from fan_outs_to_do()")
				.query(RecordRows.of(Unfinished.class))
				.list());
		if (open != null) {
			open.forEach((each) -> run(new TenantId(each.tenantId()), new FanOutId(each.fanOutId())));
		}
	}

	private void run(TenantId tenant, FanOutId id) {
		if (!this.running.add(id)) {
			return;
		}
		try {
			Acting.run(tenant, Actor.WAYSIDE, () -> asker(id).ifPresent((by) -> Acting.run(tenant, by, () -> {
				boolean more = true;
				while (more) {
					more = one(id);
				}
				finish(id);
			})));
		}
		catch (RuntimeException ex) {
			LOG.warn("The word {} to many rests and will be gone on with: {}", id, ex.toString());
		}
		finally {
			this.running.remove(id);
		}
	}

	private Optional<Actor> asker(FanOutId id) {
		Optional<FanOutStore.Asker> asker = this.transaction.execute((status) -> this.store.asker(id));
		return (asker != null) ? asker.map(FanOutRunner::actor) : Optional.empty();
	}

	private static Actor actor(FanOutStore.Asker asker) {
		List<String> named = Arrays.asList(asker.may());
		Set<Permission> may = EnumSet.noneOf(Permission.class);
		Arrays.stream(Permission.values()).filter((each) -> named.contains(each.name())).forEach(may::add);
		return asker.kind().equals("STAFF") ? new Actor.Staff(asker.id(), asker.name(), may)
				: new Actor.Token(asker.id(), asker.name(), may);
	}

	/** Whether there was somebody to tell. What is refused is rolled back, and noted. */
	boolean one(FanOutId id) {
		int[] seq = { -1 };
		try {
			this.transaction.executeWithoutResult((status) -> {
				Instant now = this.telling.facts().now().at();
				if (this.store.sentSince(now.minus(Duration.ofMinutes(1))) < this.saying.settings().perMinute()) {
					this.store.next(id).ifPresent((next) -> {
						seq[0] = next.seq();
						tell(id, next, now);
					});
				}
			});
			return seq[0] >= 0;
		}
		catch (Refusal ex) {
			refused(id, seq[0], ex.messageKey());
		}
		catch (RuntimeException ex) {
			if (seq[0] < 0) {
				throw ex;
			}
			LOG.warn("A recipient of {} was not told", id, ex);
			refused(id, seq[0], "cases.problems.reason.failed");
		}
		return true;
	}

	private void tell(FanOutId id, FanOutStore.Next next, Instant now) {
		Optional<String> obstacle = this.store.obstacle(next.caseId());
		if (obstacle.isPresent()) {
			this.store.notSent(id, next.seq(), "LEFT_OUT", obstacle.get());
			return;
		}
		CaseId about = new CaseId(next.caseId());
		Filled filled = this.saying.texts().forCustomer(about, next.texts());
		if (!filled.isComplete()) {
			this.store.notSent(id, next.seq(), "REFUSED", "cases.problems.reason.gap");
			return;
		}
		UUID message = this.saying.replies().reply(about, Words.of(filled.body()), Long.MAX_VALUE).value();
		this.store.sent(id, next.seq(), message, now);
	}

	private void refused(FanOutId id, int seq, String reason) {
		this.transaction.executeWithoutResult((status) -> this.store.notSent(id, seq, "REFUSED", reason));
	}

	private void finish(FanOutId id) {
		this.transaction.executeWithoutResult((status) -> {
			if (this.store.finish(id, this.telling.facts().now().at())) {
				this.store.find(id)
					.ifPresent((done) -> this.telling.events()
						.publishEvent(new ProblemEvent.FanOutDone(this.telling.facts().now(),
								new CaseId(done.problemId()), id, done.counts().sent(), done.counts().refused())));
			}
		});
	}

}
