package app.wayside.cases.problems;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import app.wayside.cases.CaseDetails;
import app.wayside.cases.CaseId;
import app.wayside.cases.CaseLists;
import app.wayside.cases.CaseRow;
import app.wayside.cases.CaseView;
import app.wayside.cases.LinkKind;
import app.wayside.cases.Links;
import app.wayside.identity.Allowed;
import app.wayside.identity.Facts;
import app.wayside.identity.Permission;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The front door to problems that many cases share. */
@Service
@Transactional
public class Problems {

	/** Cases that are gathered at once, at most. */
	public static final int MOST = 500;

	private static final int SHOWN = 50;

	private final ProblemStore store;

	private final Links links;

	private final Found found;

	private final Clock clock;

	private final Telling telling;

	Problems(ProblemStore store, Links links, Found found, Clock clock, Telling telling) {
		this.store = store;
		this.links = links;
		this.found = found;
		this.clock = clock;
		this.telling = telling;
	}

	/** Where cases are found. */
	@Component
	record Found(CaseDetails details, CaseLists lists) {
	}

	/** Tells what happened. */
	@Component
	record Telling(Facts facts, ApplicationEventPublisher events) {
	}

	/**
	 * Says that a case stands for many.
	 * @throws app.wayside.cases.CaseNotFound where the tenant has none such
	 */
	@Allowed(Permission.WORK_CASES)
	public void mark(CaseId id, Problem.Kind kind) {
		this.found.details().get(id);
		if (this.store.mark(id.value(), kind, this.clock.instant())) {
			this.telling.events().publishEvent(new ProblemEvent.Marked(this.telling.facts().now(), id, kind));
		}
	}

	/** The problem that a case is, if it is one. */
	@Allowed(Permission.READ_CASES)
	@Transactional(readOnly = true)
	public Optional<Problem> find(CaseId id) {
		return this.store.find(id.value());
	}

	/**
	 * The problem that a case is.
	 * @throws ProblemNotFound where it is none
	 */
	@Allowed({ Permission.READ_CASES, Permission.WORK_CASES })
	@Transactional(readOnly = true)
	public Problem get(CaseId id) {
		return this.store.find(id.value()).orElseThrow(ProblemNotFound::new);
	}

	/** The latest problems, those that are not over first. */
	@Allowed(Permission.READ_CASES)
	@Transactional(readOnly = true)
	public List<Problem> latest() {
		return this.store.latest(SHOWN);
	}

	/** The cases that a problem gathered. */
	@Allowed({ Permission.READ_CASES, Permission.WORK_CASES })
	@Transactional(readOnly = true)
	public List<Affected> children(CaseId id) {
		return this.store.children(id.value());
	}

	/**
	 * Open cases that may belong to it: the same reference, or the same category of late.
	 */
	@Allowed(Permission.READ_CASES)
	@Transactional(readOnly = true)
	public List<Affected> alike(CaseId id) {
		return this.store.alike(id.value(), this.clock.instant(), SHOWN);
	}

	/**
	 * Gathers cases; those that belong to another case already stay there.
	 * @return how many were gathered
	 */
	@Allowed(Permission.WORK_CASES)
	public int gather(CaseId problem, List<UUID> cases) {
		get(problem);
		if (cases.size() > MOST) {
			throw new TooManyToGather(MOST);
		}
		List<UUID> free = this.store.free(problem.value(), cases);
		free.forEach((each) -> this.links.link(new CaseId(each), problem, LinkKind.CHILD_OF));
		return free.size();
	}

	/**
	 * Gathers chosen cases under the problem with a number.
	 * @return the problem
	 * @throws ProblemNotFound where the case with that number is none
	 */
	@Allowed(Permission.WORK_CASES)
	public CaseId gather(String number, List<UUID> cases) {
		CaseId problem = this.found.details().numbered(number).orElseThrow(ProblemNotFound::new);
		gather(problem, cases);
		return problem;
	}

	/**
	 * Gathers what a filter finds among what is not over.
	 * @return how many were gathered
	 * @throws TooManyToGather where it finds more than {@link #MOST}
	 * @throws app.wayside.cases.FilterNotUnderstood where it is not understood
	 */
	@Allowed(Permission.WORK_CASES)
	public int gather(CaseId problem, String filter) {
		return gather(problem, matching(filter));
	}

	/** How many cases a filter finds among what is not over. */
	@Allowed(Permission.READ_CASES)
	@Transactional(readOnly = true)
	public int count(String filter) {
		return matching(filter).size();
	}

	private List<UUID> matching(String filter) {
		List<CaseRow> rows = new ArrayList<>(this.found.lists().page(CaseView.OPEN, filter, null, MOST + 1));
		if (rows.size() > MOST) {
			throw new TooManyToGather(MOST);
		}
		return rows.stream().map((row) -> row.id()).toList();
	}

}
