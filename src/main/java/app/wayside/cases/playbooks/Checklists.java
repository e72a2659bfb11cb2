package app.wayside.cases.playbooks;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import app.wayside.cases.CaseId;
import app.wayside.cases.rules.PlaybookRule;
import app.wayside.cases.rules.Rule;
import app.wayside.cases.rules.RuleBooks;
import app.wayside.cases.rules.RuleKind;
import org.jspecify.annotations.Nullable;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Which playbook a case goes by, and how far it is. */
@Component
public class Checklists {

	private final RuleBooks books;

	private final MarkStore marks;

	Checklists(RuleBooks books, MarkStore marks) {
		this.books = books;
		this.marks = marks;
	}

	/**
	 * A case, as far as its playbook goes.
	 *
	 * @param id the case
	 * @param number by which people call it
	 * @param process to which it belongs
	 * @param category what it is about
	 * @param openedAt when it opened, UTC: it goes by what was valid then
	 */
	public record About(CaseId id, String number, String process, @Nullable String category, Instant openedAt) {
	}

	/** The checklist of a case; none where no playbook is for it. */
	Optional<Checklist> of(About about) {
		return this.books.current()
			.at(RuleKind.PLAYBOOK, about.openedAt())
			.stream()
			.filter((rule) -> playbook(rule).fits(about.process(), about.category()))
			.max(Comparator.comparing((Rule rule) -> playbook(rule).category() != null)
				.thenComparing((rule) -> playbook(rule).process() != null)
				.thenComparing(Rule::key, Comparator.reverseOrder()))
			.map((rule) -> read(about.id(), rule));
	}

	/**
	 * Refuses to have a case solved while required steps are open.
	 * @throws StepsMissing naming them
	 */
	public void requireDone(About about) {
		List<PlaybookRule.Step> missing = of(about).map(Checklist::missing).orElse(List.of());
		if (!missing.isEmpty()) {
			throw new StepsMissing(about.number(),
					missing.stream().map((step) -> step.nameIn(LocaleContextHolder.getLocale())).toList());
		}
	}

	private Checklist read(CaseId id, Rule rule) {
		Map<String, Checklist.Mark> done = this.marks.of(id, rule.key());
		Map<String, String> chosen = new HashMap<>();
		List<Checklist.Line> lines = new ArrayList<>();
		for (PlaybookRule.Step step : playbook(rule).steps()) {
			PlaybookRule.Branch branch = step.branch();
			if (branch == null || branch.option().equals(chosen.get(branch.step()))) {
				Checklist.Mark mark = done.get(step.key());
				lines.add(new Checklist.Line(step, mark));
				if (mark != null) {
					chosen.put(step.key(), mark.choice());
				}
			}
		}
		return new Checklist(rule.key(), playbook(rule), List.copyOf(lines));
	}

	private static PlaybookRule playbook(Rule rule) {
		return (PlaybookRule) rule.definition();
	}

}
