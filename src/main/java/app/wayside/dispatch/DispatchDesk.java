package app.wayside.dispatch;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import app.wayside.identity.Fact;
import app.wayside.identity.Facts;
import app.wayside.tenancy.TenantId;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives mails out to be handed over, and writes down how that went. Each step is a short
 * transaction; none is open while a relay is spoken to.
 */
@Component
class DispatchDesk {

	private final OutboxClaims claims;

	private final ClaimWatch watch;

	private final DispatchSettings settings;

	private final Facts facts;

	private final ApplicationEventPublisher events;

	DispatchDesk(OutboxClaims claims, ClaimWatch watch, DispatchSettings settings, Facts facts,
			ApplicationEventPublisher events) {
		this.claims = claims;
		this.watch = watch;
		this.settings = settings;
		this.facts = facts;
		this.events = events;
	}

	/** The tenants that have mail to send at a moment; asked before one is bound. */
	List<TenantId> tenantsWithMailToSend(Instant now) {
		return this.claims.tenantsWithMailToSend(now, this.watch.lost());
	}

	/** Due mails, at most a batch; an attempt of a node that was lost is noted. */
	@Transactional
	List<Claimed> take() {
		Instant now = this.facts.now().at();
		List<Claimed> mails = this.claims.take(this.settings.dispatch().batch(), now, leaseEnds(now),
				this.watch.lost());
		for (Claimed mail : mails) {
			Instant lostSince = mail.lostSince();
			if (lostSince != null) {
				this.claims.log(mail, mail.attempts() - 1, new Attempt("", lostSince, now, new Outcome.NodeLost("")));
			}
		}
		return mails;
	}

	/** Whether more may be due than was taken. */
	boolean isFull(List<Claimed> batch) {
		return batch.size() >= this.settings.dispatch().batch();
	}

	/** The content of a mail whose turn it is, if it is still this node's. */
	@Transactional
	Optional<byte[]> begin(Claimed mail) {
		return this.claims.renew(mail, leaseEnds(this.facts.now().at()));
	}

	/** Gives back mails that nobody has tried. */
	@Transactional
	void giveBack(List<Claimed> mails) {
		mails.forEach((mail) -> this.claims.giveBack(mail, this.facts.now().at()));
	}

	/** Writes down what was tried, and what becomes of the mail. */
	@Transactional
	void settle(Claimed mail, List<Attempt> attempts) {
		Fact fact = this.facts.now();
		Attempt last = attempts.getLast();
		attempts.subList(0, attempts.size() - 1).forEach((attempt) -> log(mail, attempt));
		switch (Verdict.on(mail, last.outcome(), this.settings.plan(), fact.at())) {
			case Verdict.Done _ -> {
				if (this.claims.sent(mail, last, fact.at())) {
					this.events.publishEvent(new DispatchEvent.Sent(fact, mail.id(), mail.about(), last.route()));
				}
			}
			case Verdict.Again again -> {
				log(mail, last);
				if (this.claims.notSent(mail, again.reason(), again.at(), fact.at())) {
					this.events.publishEvent(
							new DispatchEvent.Deferred(fact, mail.id(), mail.about(), again.reason(), again.at()));
				}
			}
			case Verdict.Over over -> {
				log(mail, last);
				if (this.claims.notSent(mail, over.reason(), null, fact.at())) {
					this.events.publishEvent(new DispatchEvent.Failed(fact, mail.id(), mail.about(), over.reason()));
				}
			}
		}
	}

	private void log(Claimed mail, Attempt attempt) {
		this.claims.log(mail, mail.attempts(), attempt);
	}

	/** A route works: what waits only for a route need not wait longer. */
	@Transactional
	boolean hasten() {
		return this.claims.hasten(this.facts.now().at()) > 0;
	}

	private Instant leaseEnds(Instant now) {
		return now.plus(this.settings.dispatch().lease());
	}

}
