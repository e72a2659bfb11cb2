package app.wayside.cases.playbooks;

import java.util.List;
import java.util.Optional;

import app.wayside.cases.CaseDetail;
import app.wayside.cases.CaseDetails;
import app.wayside.cases.CaseId;
import app.wayside.cases.rules.PlaybookRule;
import app.wayside.identity.Allowed;
import app.wayside.identity.Fact;
import app.wayside.identity.Facts;
import app.wayside.identity.FieldFault;
import app.wayside.identity.Permission;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The front door to the steps that cases go by. */
@Service
@Transactional
public class Playbooks {

	private static final int LONGEST = 1000;

	private final Checklists checklists;

	private final MarkStore marks;

	private final CaseDetails cases;

	private final Facts facts;

	private final ApplicationEventPublisher events;

	Playbooks(Checklists checklists, MarkStore marks, CaseDetails cases, Facts facts,
			ApplicationEventPublisher events) {
		this.checklists = checklists;
		this.marks = marks;
		this.cases = cases;
		this.facts = facts;
		this.events = events;
	}

	/** The checklist of a case; none where no playbook is for it. */
	@Allowed({ Permission.READ_CASES, Permission.WORK_CASES })
	@Transactional(readOnly = true)
	public Optional<Checklist> of(CaseId id) {
		CaseDetail detail = this.cases.get(id);
		return this.checklists.of(new Checklists.About(id, detail.number(), detail.classification().process(),
				detail.classification().category(), detail.openedAt()));
	}

	/**
	 * A step is done, or done otherwise than it was.
	 * @throws NoSuchStep where the case has no such step open
	 */
	@Allowed(Permission.WORK_CASES)
	public void done(CaseId id, String step, Answer answer) {
		Checklist list = of(id).orElseThrow(() -> new NoSuchStep(step));
		PlaybookRule.Step known = open(list, step);
		Answer checked = checked(known, answer);
		Fact fact = this.facts.now();
		this.marks.put(new MarkStore.Place(id, list.key(), step), Checklist.State.DONE, checked, fact);
		this.events.publishEvent(new PlaybookEvent.StepDone(fact, id, list.key(), step, checked.choice()));
	}

	/** A step is open again; what was written down is forgotten. */
	@Allowed(Permission.WORK_CASES)
	public void undone(CaseId id, String step) {
		Checklist list = of(id).orElseThrow(() -> new NoSuchStep(step));
		open(list, step);
		if (this.marks.remove(new MarkStore.Place(id, list.key(), step))) {
			this.events.publishEvent(new PlaybookEvent.StepUndone(this.facts.now(), id, list.key(), step));
		}
	}

	/** The required steps that are open need not be done. */
	@Allowed(Permission.SUPERVISE_CASES)
	public void waive(CaseId id, String reason) {
		if (reason.isBlank() || reason.length() > LONGEST) {
			throw new FieldFault("reason", "cases.playbooks.refusal.reason", LONGEST);
		}
		Checklist list = of(id).orElseThrow(() -> new NoSuchStep(""));
		List<String> missing = list.missing().stream().map(PlaybookRule.Step::key).toList();
		Fact fact = this.facts.now();
		missing.forEach((step) -> this.marks.put(new MarkStore.Place(id, list.key(), step), Checklist.State.WAIVED,
				new Answer("", reason), fact));
		if (!missing.isEmpty()) {
			this.events.publishEvent(new PlaybookEvent.StepsWaived(fact, id, list.key(), missing));
		}
	}

	private static PlaybookRule.Step open(Checklist list, String step) {
		return list.lines()
			.stream()
			.map(Checklist.Line::step)
			.filter((each) -> each.key().equals(step))
			.findFirst()
			.orElseThrow(() -> new NoSuchStep(step));
	}

	private static Answer checked(PlaybookRule.Step step, Answer answer) {
		return switch (step.kind()) {
			case TICK -> Answer.TICK;
			case TEXT -> {
				if (answer.text().isEmpty() || answer.text().length() > LONGEST) {
					throw new FieldFault("text", "cases.playbooks.refusal.text", LONGEST);
				}
				yield new Answer("", answer.text());
			}
			case CHOICE -> {
				if (step.options().stream().noneMatch((option) -> option.key().equals(answer.choice()))) {
					throw new FieldFault("choice", "cases.playbooks.refusal.choice");
				}
				yield new Answer(answer.choice(), "");
			}
		};
	}

}
