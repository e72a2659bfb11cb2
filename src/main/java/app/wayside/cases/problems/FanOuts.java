package app.wayside.cases.problems;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import app.wayside.approvals.ApprovalId;
import app.wayside.approvals.ApprovalRequest;
import app.wayside.approvals.Approvals;
import app.wayside.approvals.Evidence;
import app.wayside.cases.CaseId;
import app.wayside.cases.CaseTexts;
import app.wayside.cases.OnlyForStaff;
import app.wayside.cases.Status;
import app.wayside.customers.CustomerId;
import app.wayside.customers.CustomerSummary;
import app.wayside.customers.Customers;
import app.wayside.identity.Acting;
import app.wayside.identity.Actor;
import app.wayside.identity.Allowed;
import app.wayside.identity.Permission;
import app.wayside.identity.Subject;
import app.wayside.knowledge.Filled;
import app.wayside.tenancy.Ids;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The front door to one word for many: written, looked at, perhaps agreed to by somebody
 * else, sent, and stopped.
 */
@Service
@Transactional
public class FanOuts {

	private static final int LONGEST = 5000;

	private static final int SAMPLES = 5;

	private final FanOutStore store;

	private final Problems problems;

	private final FanOutRunner runner;

	private final Checks checks;

	private final Approvals approvals;

	FanOuts(FanOutStore store, Problems problems, FanOutRunner runner, Checks checks, Approvals approvals) {
		this.store = store;
		this.problems = problems;
		this.runner = runner;
		this.checks = checks;
		this.approvals = approvals;
	}

	/** Who is told, in which words, and how many without somebody else's yes. */
	@Component
	record Checks(Customers customers, CaseTexts texts, FanOutSettings settings, Problems.Telling telling) {
	}

	/**
	 * Writes a word to all whom a problem concerns now; nothing is sent yet.
	 * @param texts by primary language; gaps may stand in them
	 * @throws ProblemNotFound where the case is no problem
	 * @throws TextNotComplete where a text cannot be sent
	 */
	@Allowed(Permission.WORK_CASES)
	public FanOutId plan(CaseId problem, Map<String, String> texts) {
		this.problems.get(problem);
		Map<String, String> written = written(texts);
		Actor by = Acting.current();
		if (by.id() == null) {
			throw new OnlyForStaff(by.name());
		}
		FanOutId id = new FanOutId(Ids.next());
		this.store.plan(new FanOut(id, problem.value(), written, FanOut.State.PLANNED, null, by.name(),
				this.checks.telling().facts().now().at(), null, new FanOut.Counts(0, 0, 0, 0)), by);
		this.store.add(id, recipients(this.problems.children(problem)));
		return id;
	}

	private static Map<String, String> written(Map<String, String> texts) {
		Map<String, String> written = new HashMap<>();
		texts.forEach((language, text) -> {
			if (text.length() > LONGEST) {
				throw new TextNotComplete();
			}
			if (!text.isBlank()) {
				written.put(language, text.strip());
			}
		});
		if (written.isEmpty()) {
			throw new TextNotComplete();
		}
		return written;
	}

	/**
	 * Each customer once, by the case that he opened last; and why others are left out.
	 */
	private List<FanOutRow> recipients(List<Affected> children) {
		Map<UUID, CustomerSummary> known = this.checks.customers()
			.findAll(children.stream().map((child) -> new CustomerId(child.customerId())).distinct().toList())
			.stream()
			.collect(Collectors.toMap((customer) -> customer.id().value(), (customer) -> customer));
		Set<UUID> told = new HashSet<>();
		List<FanOutRow> rows = new ArrayList<>();
		for (Affected child : children) {
			String reason = reason(child, known.get(child.customerId()), told);
			if (reason == null) {
				told.add(child.customerId());
			}
			rows.add(new FanOutRow(rows.size(), child.caseId(), child.number(), child.customerId(),
					(reason == null) ? "WAITING" : "LEFT_OUT", reason, null));
		}
		return rows;
	}

	private static @Nullable String reason(Affected child, @Nullable CustomerSummary customer, Set<UUID> told) {
		if (child.status() == Status.CLOSED) {
			return "cases.problems.reason.closed";
		}
		if (told.contains(child.customerId())) {
			return "cases.problems.reason.told";
		}
		return (customer == null || customer.email() == null) ? "cases.problems.reason.no-address" : null;
	}

	/**
	 * A word to many, as far as it is.
	 * @throws FanOutNotFound where there is none such
	 */
	@Allowed({ Permission.READ_CASES, Permission.WORK_CASES })
	@Transactional(readOnly = true)
	public FanOut get(FanOutId id) {
		return this.store.find(id).orElseThrow(FanOutNotFound::new);
	}

	/** The latest of a problem. */
	@Allowed(Permission.READ_CASES)
	@Transactional(readOnly = true)
	public List<FanOut> of(CaseId problem) {
		return this.store.of(problem.value());
	}

	/** The result for each recipient. */
	@Allowed({ Permission.READ_CASES, Permission.WORK_CASES })
	@Transactional(readOnly = true)
	public List<FanOutRow> rows(FanOutId id) {
		return this.store.rows(id);
	}

	/**
	 * What the first recipients of each language would read.
	 *
	 * @param row the recipient
	 * @param text filled; a gap that nothing filled still stands in it
	 * @param missing gaps that nothing filled
	 */
	public record Sample(FanOutRow row, String text, List<String> missing) {
	}

	/** Five of those who would be told, with what each would read. */
	@Allowed({ Permission.READ_CASES, Permission.WORK_CASES })
	@Transactional(readOnly = true)
	public List<Sample> samples(FanOutId id) {
		FanOut planned = get(id);
		return this.store.rows(id)
			.stream()
			.filter((row) -> row.state().equals("WAITING") || row.state().equals("SENT"))
			.limit(SAMPLES)
			.map((row) -> sample(row, planned))
			.toList();
	}

	private Sample sample(FanOutRow row, FanOut planned) {
		Filled filled = this.checks.texts().forCustomer(new CaseId(row.caseId()), planned.texts());
		return new Sample(row, filled.body(), filled.missing());
	}

	/** Whether somebody else has to agree before so many are told. */
	@Allowed({ Permission.READ_CASES, Permission.WORK_CASES })
	public boolean needsApproval(FanOut planned) {
		return planned.counts().recipients() > this.checks.settings().approvalAbove();
	}

	/**
	 * Begins to send; over the limit somebody else is asked first.
	 * @throws FanOutNotPlanned where it has begun already
	 * @throws NobodyToTell where nobody is left to be told
	 */
	@Allowed(Permission.WORK_CASES)
	public void start(FanOutId id) {
		FanOut planned = get(id);
		if (planned.counts().waiting() == 0) {
			throw new NobodyToTell();
		}
		if (needsApproval(planned) && planned.approvalId() == null) {
			ask(planned);
			return;
		}
		if (!this.store.move(id, FanOut.State.PLANNED, FanOut.State.RUNNING)
				&& !this.store.move(id, FanOut.State.STOPPED, FanOut.State.RUNNING)) {
			throw new FanOutNotPlanned();
		}
		begin(planned);
	}

	private void ask(FanOut planned) {
		if (!this.store.move(planned.id(), FanOut.State.PLANNED, FanOut.State.ASKED)) {
			throw new FanOutNotPlanned();
		}
		int recipients = planned.counts().recipients();
		ApprovalId approval = this.approvals.request(ApprovalRequest
			.of(new Subject("case", planned.problemId()), "cases.problems.approval",
					planned.texts().values().iterator().next())
			.showing(List.of(new Evidence("cases.problems.approval.recipients", String.valueOf(recipients)))));
		this.store.waitFor(planned.id(), approval.value());
		tell(new ProblemEvent.FanOutAsked(this.checks.telling().facts().now(), new CaseId(planned.problemId()),
				planned.id(), recipients));
	}

	/** Somebody else agreed, or did not. */
	void decided(ApprovalId approval, FanOut.State next) {
		Optional<FanOut> asked = this.store.waitingFor(approval.value());
		asked.filter((found) -> this.store.move(found.id(), FanOut.State.ASKED, next))
			.filter((found) -> next == FanOut.State.RUNNING)
			.ifPresent(this::begin);
	}

	private void begin(FanOut planned) {
		tell(new ProblemEvent.FanOutStarted(this.checks.telling().facts().now(), new CaseId(planned.problemId()),
				planned.id(), planned.counts().waiting()));
		this.runner.soon(planned.id());
	}

	/**
	 * Stops sending; whoever was told is told, and the rest may be told later.
	 * @throws FanOutNotPlanned where nothing is being sent
	 */
	@Allowed(Permission.WORK_CASES)
	public void stop(FanOutId id) {
		FanOut running = get(id);
		if (!this.store.move(id, FanOut.State.RUNNING, FanOut.State.STOPPED)) {
			throw new FanOutNotPlanned();
		}
		tell(new ProblemEvent.FanOutStopped(this.checks.telling().facts().now(), new CaseId(running.problemId()), id,
				running.counts().sent()));
	}

	private void tell(ProblemEvent event) {
		this.checks.telling().events().publishEvent(event);
	}

}
