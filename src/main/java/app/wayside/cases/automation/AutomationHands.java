package app.wayside.cases.automation;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

import app.wayside.cases.CaseDetails;
import app.wayside.cases.CaseId;
import app.wayside.cases.CaseMatches;
import app.wayside.cases.deeds.Deeds;
import app.wayside.identity.Acting;
import app.wayside.identity.Actor;
import app.wayside.identity.Facts;
import app.wayside.identity.Permission;
import app.wayside.refusal.Refusal;
import app.wayside.tenancy.Tenancy;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Does to one case what an automation says, in a transaction of its own. */
@Component
class AutomationHands {

	private static final Logger LOG = LoggerFactory.getLogger(AutomationHands.class);

	/** So often it fails before it stops. */
	private static final int PATIENCE = 3;

	private static final Duration AN_HOUR = Duration.ofHours(1);

	/** What an automation may do: what agents may, on any case. */
	private static final Set<Permission> MAY = EnumSet.of(Permission.READ_CASES, Permission.WORK_CASES);

	private final AutomationStore store;

	private final CaseMatches matches;

	private final Doing doing;

	private final Telling telling;

	private final TransactionTemplate alone;

	AutomationHands(AutomationStore store, CaseMatches matches, Doing doing, Telling telling,
			PlatformTransactionManager transactions) {
		this.store = store;
		this.matches = matches;
		this.doing = doing;
		this.telling = telling;
		this.alone = new TransactionTemplate(transactions);
		this.alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
	}

	/** Deeds, and the cases to which they are done. */
	@Component
	record Doing(Deeds deeds, CaseDetails cases) {
	}

	/** Says what was done, and why not. */
	@Component
	record Telling(Facts facts, ApplicationEventPublisher events) {
	}

	/** Acts on an occasion, unless it has or the case does not fit. */
	void act(Automation automation, AutomationStore.Occasion occasion) {
		Actor actor = new Actor.Automation(automation.id().value(), automation.plan().name(), MAY);
		Acting.run(Tenancy.current(), actor, () -> {
			try {
				this.alone.executeWithoutResult((status) -> perform(automation, occasion));
			}
			catch (Refusal ex) {
				noted(automation, occasion, result(AutomationRun.Outcome.REFUSED, Why.of(ex), 0));
			}
			catch (RuntimeException ex) {
				LOG.warn("Automation {} failed on case {}", automation.id(), occasion.caseId(), ex);
				noted(automation, occasion, result(AutomationRun.Outcome.FAILED, Why.failed(ex), 0));
			}
		});
	}

	/** Noted, so that what fails once does not keep everything after it waiting. */
	private void noted(Automation automation, AutomationStore.Occasion occasion, AutomationStore.Result result) {
		this.alone.executeWithoutResult((status) -> {
			this.store.begin(automation.id(), occasion, result);
			if (result.outcome() == AutomationRun.Outcome.FAILED && this.store.failing(automation.id(), PATIENCE)) {
				stop(automation, 0);
			}
		});
	}

	private void perform(Automation automation, AutomationStore.Occasion occasion) {
		CaseId about = new CaseId(occasion.caseId());
		AutomationPlan plan = automation.plan();
		if (!this.matches.fits(about, plan.condition())) {
			return;
		}
		int letters = plan.letters();
		if (letters > 0 && tooMany(automation, letters)) {
			pause(automation, occasion, letters);
			return;
		}
		if (this.store.begin(automation.id(), occasion, result(AutomationRun.Outcome.DONE, null, letters))) {
			this.doing.deeds().perform(about, plan.deeds(), this.doing.cases().get(about).lastSeq());
			this.telling.events()
				.publishEvent(new AutomationEvent.Ran(this.telling.facts().now(), automation.id(), about,
						automation.version()));
		}
	}

	private boolean tooMany(Automation automation, int letters) {
		Instant since = this.telling.facts().now().at().minus(AN_HOUR);
		return this.store.lettersSince(automation.id(), since) + letters > automation.plan().lettersAnHour();
	}

	private void pause(Automation automation, AutomationStore.Occasion occasion, int letters) {
		this.store.begin(automation.id(), occasion, result(AutomationRun.Outcome.HELD_BACK, null, 0));
		stop(automation, letters);
	}

	private void stop(Automation automation, int letters) {
		this.store.set(automation.id(), Automation.State.PAUSED, this.telling.facts().now());
		this.telling.events()
			.publishEvent(new AutomationEvent.Paused(this.telling.facts().now(), automation.id(), letters));
	}

	private AutomationStore.Result result(AutomationRun.Outcome outcome, @Nullable Why why, int letters) {
		return new AutomationStore.Result(this.telling.facts().now().at(), outcome, why, letters);
	}

}
