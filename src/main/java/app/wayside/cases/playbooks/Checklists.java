package app.wayside.cases.playbooks;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import app.wayside.cases.CaseId;
import app.wayside.cases.FinalSteps;
import app.wayside.cases.rules.PlaybookRule;
import app.wayside.cases.rules.Rule;
import app.wayside.cases.rules.RuleBooks;
import app.wayside.cases.rules.RuleKind;
import app.wayside.tenancy.RecordRows;
import app.wayside.tenancy.Tenancy;
import org.jspecify.annotations.Nullable;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which playbook a case goes by, and how far it is. */
@Component
class Checklists implements FinalSteps {

	private final RuleBooks books;

	private final MarkStore marks;

	private final JdbcClient jdbc;

	Checklists(RuleBooks books, MarkStore marks, JdbcClient jdbc) {
		this.books = books;
		this.marks = marks;
		this.jdbc = jdbc;
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
	record About(CaseId id, String number, String process, @Nullable String category, Instant openedAt) {
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
	@Override
	public void requireDone(CaseId over) {
		Ending ending = this.jdbc.sql("""
				select number, process, category, opened_at from service_case where tenant_id = :tenant and id = :id
				""")
			.param("tenant", Tenancy.current().value())
			.param("id", over.value())
			.query(RecordRows.of(Ending.class))
			.single();
		List<PlaybookRule.Step> missing = of(
				new About(over, ending.number(), ending.process(), ending.category(), ending.openedAt()))
			.map(Checklist::missing)
			.orElse(List.of());
		if (!missing.isEmpty()) {
			throw new StepsMissing(ending.number(),
					missing.stream().map((step) -> step.nameIn(LocaleContextHolder.getLocale())).toList());
		}
	}

	/** A case that is to be over. */
	record Ending(String number, String process, @Nullable String category, Instant openedAt) {
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
