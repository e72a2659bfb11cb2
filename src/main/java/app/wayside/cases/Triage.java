package app.wayside.cases;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import app.wayside.conversations.MessageId;
import app.wayside.identity.Allowed;
import app.wayside.identity.Facts;
import app.wayside.identity.Permission;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a case is about: judged by what the tenant has taught, explained, and corrected by
 * people. Each correction is learned from.
 */
@Service
@Transactional
public class Triage {

	private static final Set<TriageScheme> WORTH_A_WORD = Set.of(TriageScheme.PROCESS, TriageScheme.CATEGORY,
			TriageScheme.COMPLAINT, TriageScheme.URGENCY);

	private final CaseWork work;

	private final DecisionStore decisions;

	private final Correcting correcting;

	private final Routing routing;

	private final Facts facts;

	Triage(CaseWork work, DecisionStore decisions, Correcting correcting, Routing routing, Facts facts) {
		this.work = work;
		this.decisions = decisions;
		this.correcting = correcting;
		this.routing = routing;
		this.facts = facts;
	}

	/** What was decided on a case and why, the process first; empty while unjudged. */
	@Allowed(Permission.READ_CASES)
	@Transactional(readOnly = true)
	public List<TriageDecision> decisions(CaseId id) {
		return this.decisions.of(id);
	}

	/** The same in a line. */
	@Allowed(Permission.READ_CASES)
	@Transactional(readOnly = true)
	public TriageSummary summary(CaseId id) {
		return new TriageSummary(this.decisions.of(id)
			.stream()
			.filter((decision) -> WORTH_A_WORD.contains(decision.scheme()))
			.map((decision) -> new TriageSummary.Guess(decision.scheme(), decision.label(), decision.percent(),
					(decision.corrected() != null) ? decision.corrected().label() : null))
			.toList());
	}

	/**
	 * The words of a message as triage judged them: offsets of evidence count in these.
	 */
	@Allowed(Permission.READ_CASES)
	@Transactional(readOnly = true)
	public String words(MessageId message) {
		return this.correcting.words(message);
	}

	/**
	 * Says what a case is. It is classified so at once, routed anew where nobody has it,
	 * and soon texts like it are judged so. A category brings its process with it;
	 * another process takes the category away.
	 * @param label a process, a category, or a label of the scheme by its key
	 * @throws UnknownProcess where the tenant has no such process
	 * @throws UnknownCategory where the tenant has no such category, or it is a group or
	 * retired
	 * @throws UnknownLabel where the scheme has none
	 */
	@Allowed(Permission.WORK_CASES)
	public void correct(CaseId id, TriageScheme scheme, String label) {
		ServiceCase before = this.work.get(id);
		this.correcting.check(scheme, label);
		@Nullable String from = counts(id, scheme);
		this.correcting.keep(before, scheme, label);
		this.work.tell(new CaseEvent.Corrected(this.facts.now(), id, scheme.word(), from, label));
		this.correcting.apply(before);
		this.routing.route(id);
	}

	/** Takes a correction back: what triage said counts again, and nothing is learned. */
	@Allowed(Permission.WORK_CASES)
	public void uncorrect(CaseId id, TriageScheme scheme) {
		ServiceCase before = this.work.get(id);
		@Nullable String from = counts(id, scheme);
		this.correcting.forget(before, scheme);
		@Nullable String to = counts(id, scheme);
		this.work.tell(new CaseEvent.Corrected(this.facts.now(), id, scheme.word(), from, (to != null) ? to : ""));
		this.correcting.apply(before);
		this.routing.route(id);
	}

	private @Nullable String counts(CaseId id, TriageScheme scheme) {
		Optional<TriageDecision> decision = this.decisions.of(id)
			.stream()
			.filter((each) -> each.scheme() == scheme)
			.findFirst();
		return decision.map(TriageDecision::counts).orElse(null);
	}

}
