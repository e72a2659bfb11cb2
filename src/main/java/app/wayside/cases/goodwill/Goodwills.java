package app.wayside.cases.goodwill;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.UUID;

import app.wayside.approvals.Amount;
import app.wayside.approvals.ApprovalId;
import app.wayside.approvals.ApprovalRequest;
import app.wayside.approvals.Approvals;
import app.wayside.approvals.Evidence;
import app.wayside.cases.CaseId;
import app.wayside.cases.rules.GoodwillRule;
import app.wayside.identity.Acting;
import app.wayside.identity.Allowed;
import app.wayside.identity.Fact;
import app.wayside.identity.Facts;
import app.wayside.identity.FieldFault;
import app.wayside.identity.Permission;
import app.wayside.identity.Subject;
import app.wayside.money.Money;
import app.wayside.tenancy.Ids;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The front door to what is given on a case beyond what was owed. */
@Service
@Transactional
public class Goodwills {

	private static final int LONGEST = 1000;

	private final GoodwillStore store;

	private final Background background;

	private final Givers givers;

	private final Approvals approvals;

	private final Telling telling;

	Goodwills(GoodwillStore store, Background background, Givers givers, Approvals approvals, Telling telling) {
		this.store = store;
		this.background = background;
		this.givers = givers;
		this.approvals = approvals;
		this.telling = telling;
	}

	/** Tells what happened. */
	@Component("goodwillTelling")
	record Telling(Facts facts, ApplicationEventPublisher events) {
	}

	/**
	 * What became of something that was to be given.
	 *
	 * @param id of the entry, or of the request that becomes one
	 * @param waits whether somebody else has to agree first
	 * @param cost of it
	 * @param hints what there was to think of
	 */
	public record Outcome(GoodwillId id, boolean waits, Money cost, List<Hint> hints) {
	}

	/**
	 * What giving something would come to.
	 *
	 * @param cost of it
	 * @param allowance of whoever acts
	 * @param hints to think of
	 */
	public record Trial(Money cost, Allowance allowance, List<Hint> hints) {

		/** Whether somebody else has to agree. */
		public boolean waits() {
			return !this.allowance.covers(this.cost);
		}

	}

	/**
	 * Gives something, or asks somebody else where it is above a limit.
	 * @param reason in words
	 * @throws FieldFault where an amount makes no sense, or the reason is missing
	 * @throws app.wayside.cases.CaseNotFound where the tenant has none such
	 */
	@Allowed(Permission.WORK_CASES)
	public Outcome give(CaseId id, Gift gift, String reason) {
		String words = words(reason);
		Background.About about = this.background.about(id);
		this.background.lock(about);
		Trial trial = attempt(about, gift);
		GoodwillId goodwill = new GoodwillId(Ids.next());
		Fact fact = this.telling.facts().now();
		GoodwillStore.Row row = GoodwillStore.Row.mine(goodwill.value(), id.value(), gift, trial.cost());
		this.store.keepReason(goodwill.value(), id.value(), words);
		if (trial.waits()) {
			this.store.ask(row, ask(id, trial, words).value(), fact);
			tell(new GoodwillEvent.Asked(fact, id, goodwill, gift.kind(), trial.cost()));
		}
		else {
			this.store.add(row, null, fact.at());
			tell(new GoodwillEvent.Given(fact, id, goodwill, gift.kind(), trial.cost()));
		}
		return new Outcome(goodwill, trial.waits(), trial.cost(), trial.hints());
	}

	/** What giving something would come to; nothing is given. */
	@Allowed(Permission.WORK_CASES)
	@Transactional(readOnly = true)
	public Trial attempt(CaseId id, Gift gift) {
		return attempt(this.background.about(id), gift);
	}

	private Trial attempt(Background.About about, Gift gift) {
		Currency currency = gift.money();
		GoodwillRule rule = this.givers.rule(currency);
		Money cost = gift.cost(rule);
		return new Trial(cost, Allowance.of(this.givers.limit(currency), this.background.spent(about), currency),
				Hints.of(this.background.known(about), rule, cost));
	}

	/** What whoever acts may give on a case, and what to think of before. */
	@Allowed(Permission.WORK_CASES)
	@Transactional(readOnly = true)
	public Outlook outlook(CaseId id) {
		Background.About about = this.background.about(id);
		List<Allowance.Spent> spent = this.background.spent(about);
		return new Outlook(this.givers.currencies()
			.stream()
			.map((currency) -> Allowance.of(this.givers.limit(currency), spent, currency))
			.toList(), Hints.of(this.background.known(about), null));
	}

	/**
	 * Before anything is given.
	 *
	 * @param allowances what may be given without asking, one for each currency that has
	 * limits
	 * @param hints to think of
	 */
	public record Outlook(List<Allowance> allowances, List<Hint> hints) {

		/** For whoever only reads. */
		public static final Outlook NONE = new Outlook(List.of(), List.of());

	}

	/** In which currencies there are limits, so that something can be given at once. */
	@Allowed({ Permission.READ_CASES, Permission.WORK_CASES })
	@Transactional(readOnly = true)
	public List<Currency> currencies() {
		return this.givers.currencies();
	}

	private ApprovalId ask(CaseId id, Trial trial, String reason) {
		List<Evidence> evidence = new ArrayList<>();
		Allowance allowance = trial.allowance();
		evidence.add(new Evidence("cases.goodwill.evidence.on-case", allowance.onCase() + " / " + allowance.perCase()));
		evidence.add(new Evidence("cases.goodwill.evidence.to-customer",
				allowance.toCustomer() + " / " + allowance.perCustomer()));
		trial.hints()
			.forEach((hint) -> evidence
				.add(new Evidence("cases.goodwill.evidence." + hint.kind(), String.join(" · ", hint.evidence()))));
		return this.approvals
			.request(ApprovalRequest.of(new Subject("case", id.value()), "cases.goodwill.approval", reason)
				.over(new Amount(trial.cost().amount(), trial.cost().currency()))
				.showing(evidence));
	}

	/** Somebody else agreed, or did not. */
	void decided(ApprovalId approval, GoodwillRequest.State state) {
		this.store.waitingFor(approval.value()).ifPresent((request) -> {
			Fact fact = this.telling.facts().now();
			CaseId id = new CaseId(request.caseId());
			GoodwillId goodwill = new GoodwillId(request.id());
			this.store.settle(request.id(), state);
			if (state == GoodwillRequest.State.GRANTED) {
				this.store.add(GoodwillStore.Row.granted(request), null, fact.at());
				tell(new GoodwillEvent.Given(fact, id, goodwill, request.kind(), request.cost()));
			}
			else {
				tell(new GoodwillEvent.Refused(fact, id, goodwill));
			}
		});
	}

	/**
	 * Takes back what was given, by an entry of its own. Whoever gave it may, and
	 * supervisors.
	 * @param reason in words
	 * @throws GoodwillNotFound where the case has no such entry
	 * @throws GoodwillTakenBack where it was taken back already
	 * @throws NotYourGoodwill where a colleague gave it
	 */
	@Allowed(Permission.WORK_CASES)
	public GoodwillId reverse(CaseId id, GoodwillId given, String reason) {
		String words = words(reason);
		GoodwillEntry entry = this.store.find(id.value(), given.value())
			.filter((found) -> found.reverses() == null)
			.orElseThrow(GoodwillNotFound::new);
		if (!mayReverse(entry)) {
			throw new NotYourGoodwill();
		}
		GoodwillId back = new GoodwillId(Ids.next());
		Fact fact = this.telling.facts().now();
		if (!this.store.add(GoodwillStore.Row.against(entry, back.value()), given.value(), fact.at())) {
			throw new GoodwillTakenBack();
		}
		this.store.keepReason(back.value(), id.value(), words);
		tell(new GoodwillEvent.Reversed(fact, id, given, entry.cost()));
		return back;
	}

	/** Whether whoever acts may take it back. */
	public static boolean mayReverse(GoodwillEntry entry) {
		UUID by = entry.by();
		return Acting.current().permissions().contains(Permission.SUPERVISE_CASES)
				|| (by != null && by.equals(Acting.current().id()));
	}

	private static String words(String reason) {
		String stripped = reason.strip();
		if (stripped.isEmpty() || stripped.length() > LONGEST) {
			throw new FieldFault("reason", "cases.goodwill.refusal.reason", LONGEST);
		}
		return stripped;
	}

	private void tell(GoodwillEvent event) {
		this.telling.events().publishEvent(event);
	}

}
