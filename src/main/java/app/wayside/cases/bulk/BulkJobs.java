package app.wayside.cases.bulk;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

import app.wayside.cases.OnlyForStaff;
import app.wayside.identity.Acting;
import app.wayside.identity.Actor;
import app.wayside.identity.Allowed;
import app.wayside.identity.Facts;
import app.wayside.identity.Permission;
import app.wayside.tenancy.Ids;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The front door to changes of many cases. */
@Service
@Transactional
public class BulkJobs {

	/** Cases that are changed at once, at most. */
	public static final int MOST = 5000;

	private final BulkStore store;

	private final BulkRunner runner;

	private final Facts facts;

	private final ApplicationEventPublisher events;

	BulkJobs(BulkStore store, BulkRunner runner, Facts facts, ApplicationEventPublisher events) {
		this.store = store;
		this.runner = runner;
		this.facts = facts;
		this.events = events;
	}

	/**
	 * Chooses cases; nothing is changed yet.
	 * @throws TooManyCases where there are more than {@link #MOST}, or none
	 */
	@Allowed(Permission.WORK_CASES)
	public BulkId plan(List<UUID> cases) {
		List<UUID> chosen = cases.stream().distinct().toList();
		if (chosen.isEmpty() || chosen.size() > MOST) {
			throw new TooManyCases(MOST);
		}
		Actor by = Acting.current();
		if (by.id() == null) {
			throw new OnlyForStaff(by.name());
		}
		BulkId id = new BulkId(Ids.next());
		this.store.plan(id, chosen, by, this.facts.now().at());
		return id;
	}

	/** What a change would do to the chosen cases as they are now. */
	@Allowed(Permission.WORK_CASES)
	@Transactional(readOnly = true)
	public BulkTrial trial(BulkId id, BulkChange change) {
		mine(id);
		List<BulkCase.Verdict> verdicts = this.store.cases(id).stream().map((each) -> each.under(change)).toList();
		return new BulkTrial(verdicts.size(), count(verdicts, BulkCase.Verdict.CHANGES),
				count(verdicts, BulkCase.Verdict.SAME), count(verdicts, BulkCase.Verdict.CLOSED),
				count(verdicts, BulkCase.Verdict.MERGED));
	}

	private static int count(List<BulkCase.Verdict> verdicts, BulkCase.Verdict wanted) {
		return (int) verdicts.stream().filter((each) -> each == wanted).count();
	}

	/**
	 * Begins a change; it is carried out in the background.
	 * @throws BulkNotPlanned where it has begun already
	 */
	@Allowed(Permission.WORK_CASES)
	public void start(BulkId id, BulkChange change) {
		BulkJob planned = mine(id);
		if (!this.store.start(id, change)) {
			throw new BulkNotPlanned();
		}
		this.events.publishEvent(new BulkEvent.Started(this.facts.now(), id, change.kind(), planned.counts().all()));
		this.runner.soon(id);
	}

	/**
	 * Takes a change back where nobody has changed a case since.
	 * @throws BulkNotPlanned where nothing can be taken back
	 */
	@Allowed(Permission.WORK_CASES)
	public void undo(BulkId id) {
		mine(id);
		int cases = this.store.startUndo(id);
		if (cases == 0) {
			throw new BulkNotPlanned();
		}
		this.events.publishEvent(new BulkEvent.UndoStarted(this.facts.now(), id, cases));
		this.runner.soon(id);
	}

	/**
	 * A change, as far as it is.
	 * @throws BulkNotFound where whoever asks has none such
	 */
	@Allowed(Permission.READ_CASES)
	@Transactional(readOnly = true)
	public BulkJob get(BulkId id) {
		return mine(id);
	}

	/** The result for each case. */
	@Allowed(Permission.READ_CASES)
	@Transactional(readOnly = true)
	public List<BulkRow> rows(BulkId id) {
		mine(id);
		return this.store.rows(id);
	}

	private BulkJob mine(BulkId id) {
		return this.store.find(id)
			.filter((job) -> Objects.equals(job.by(), Acting.current().id())
					|| Acting.current().permissions().contains(Permission.SUPERVISE_CASES))
			.orElseThrow(BulkNotFound::new);
	}

}
