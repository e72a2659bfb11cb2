package app.wayside.cases.learning;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

import app.wayside.cases.triage.Classifier;
import app.wayside.identity.Acting;
import app.wayside.identity.Actor;
import app.wayside.tenancy.Tenancy;
import app.wayside.tenancy.TenantId;
import app.wayside.time.Past;
import jakarta.annotation.PreDestroy;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * What this node knows of each tenant. Whoever judges gets what was learned last, at
 * once; what is missing is learned on a thread of its own, soon after it was taught.
 */
@Component
class Knowledge {

	private static final Logger LOG = LoggerFactory.getLogger(Knowledge.class);

	/** Tenants whose own classifiers stay in memory: about 10 MB each. */
	private static final int TENANTS = 16;

	private static final Duration PATIENCE = Duration.ofSeconds(3);

	private final Lessons lessons;

	private final Learning learning;

	private final Duration pause;

	private final ScheduledExecutorService thread = Executors
		.newSingleThreadScheduledExecutor(Thread.ofPlatform().name("triage-learning").daemon().factory());

	private final Map<TenantId, Future<?>> awaited = new ConcurrentHashMap<>();

	private final Map<TenantId, Lock> locks = new ConcurrentHashMap<>();

	private final Map<TenantId, Taught> known = new LinkedHashMap<>(16, 0.75f, true) {
		@Override
		protected boolean removeEldestEntry(Map.Entry<TenantId, Taught> eldest) {
			return size() > TENANTS;
		}
	};

	Knowledge(Lessons lessons, Learning learning, @Value("${wayside.triage.learn-after:2s}") Duration pause) {
		this.lessons = lessons;
		this.learning = learning;
		this.pause = pause;
	}

	/**
	 * What to judge the present tenant's texts by: what it taught, or, while that is
	 * being learned, its schemes as they are without corrections.
	 */
	Taught now() {
		TenantId tenant = Tenancy.current();
		Taught own = known(tenant);
		if (own == null) {
			await(learnSoon(tenant, Duration.ZERO));
			own = known(tenant);
			return (own != null) ? own : this.learning.untaught();
		}
		if (!Past.isTold() && own.revision() != this.lessons.revision()) {
			learnSoon(tenant, this.pause);
		}
		return own;
	}

	/**
	 * The classifier of a scheme with everything in it that was taught before this call:
	 * what is missing is learned first, which takes seconds where thousands of
	 * corrections came. None where the tenant has no such scheme.
	 */
	@Nullable Classifier upToDate(String scheme) {
		TenantId tenant = Tenancy.current();
		Taught own = known(tenant);
		if (own == null || own.revision() != this.lessons.revision()) {
			Lock lock = lock(tenant);
			lock.lock();
			try {
				Taught before = known(tenant);
				own = this.learning.anew((before != null) ? before : this.learning.untaught(), scheme);
				remember(tenant, own);
			}
			finally {
				lock.unlock();
			}
		}
		return classifier(own, scheme);
	}

	// Whoever learns for a tenant does it alone, so that nothing is learned twice.
	private Lock lock(TenantId tenant) {
		return this.locks.computeIfAbsent(tenant, (one) -> new ReentrantLock());
	}

	/** The classifier of a scheme; none where the tenant has no such scheme. */
	@Nullable Classifier classifier(Taught taught, String scheme) {
		Taught.Subject subject = taught.schemes().get(scheme);
		if (subject == null) {
			return null;
		}
		return (subject.classifier() != null) ? subject.classifier() : this.learning.of(subject.scheme());
	}

	/** The same where nothing must be learned or loaded for it. */
	@Nullable Classifier ready(String scheme) {
		Taught taught = known(Tenancy.current());
		Taught.Subject subject = (taught != null) ? taught.schemes().get(scheme) : null;
		if (subject == null) {
			return null;
		}
		return (subject.classifier() != null) ? subject.classifier() : this.learning.remembered(subject.scheme());
	}

	@TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
	void on(MoreToLearn more) {
		if (!Past.isTold() && known(more.tenant()) != null) {
			learnSoon(more.tenant(), this.pause);
		}
	}

	// One learning serves all corrections that come within the pause.
	private Future<?> learnSoon(TenantId tenant, Duration pause) {
		return this.awaited.computeIfAbsent(tenant,
				(one) -> this.thread.schedule(() -> learn(one), pause.toMillis(), TimeUnit.MILLISECONDS));
	}

	// After a restart a tenant's own vectors are read back in less; a great many are not
	// waited for.
	private static void await(Future<?> learning) {
		try {
			learning.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (TimeoutException | ExecutionException ex) {
			LOG.debug("Judging goes on without corrections", ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private void learn(TenantId tenant) {
		this.awaited.remove(tenant);
		try {
			Acting.run(tenant, Actor.WAYSIDE, () -> {
				Lock lock = lock(tenant);
				lock.lock();
				try {
					remember(tenant, this.learning.anew(known(tenant)));
				}
				finally {
					lock.unlock();
				}
			});
		}
		catch (RuntimeException ex) {
			LOG.warn("Triage could not learn what {} taught, and will try again: {}", tenant, ex.toString());
		}
	}

	private @Nullable Taught known(TenantId tenant) {
		synchronized (this.known) {
			return this.known.get(tenant);
		}
	}

	private void remember(TenantId tenant, Taught taught) {
		synchronized (this.known) {
			this.known.put(tenant, taught);
		}
	}

	@PreDestroy
	void close() {
		this.thread.shutdownNow();
	}

}
