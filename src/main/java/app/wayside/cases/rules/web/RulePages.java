package app.wayside.cases.rules.web;

import java.util.List;
import java.util.Locale;

import app.wayside.cases.CaseNames;
import app.wayside.cases.RuleTrials;
import app.wayside.cases.rules.Rule;
import app.wayside.cases.rules.RuleKind;
import app.wayside.cases.rules.Rules;
import app.wayside.identity.Roles;
import app.wayside.identity.Skills;
import app.wayside.identity.Teams;
import app.wayside.web.NoSuchPage;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Puts the pages of the rules together. */
@Component
class RulePages {

	private final Rules rules;

	private final CaseNames names;

	private final Teams teams;

	private final Skills skills;

	private final Roles roles;

	RulePages(Rules rules, CaseNames names, Teams teams, Skills skills, Roles roles) {
		this.rules = rules;
		this.names = names;
		this.teams = teams;
		this.skills = skills;
		this.roles = roles;
	}

	RulePage all(RuleKind kind, Locale reader) {
		return page(kind, RulePage.Form.NONE, null, null, reader);
	}

	RulePage blank(RuleKind kind, Locale reader) {
		return page(kind, RulePage.Form.NEW, null, null, reader);
	}

	/** A rule as it holds, or as it last did. */
	RulePage one(RuleKind kind, String key, Locale reader) {
		List<Rule> versions = this.rules.history(kind, key);
		Rule shown = this.rules.find(kind, key).or(() -> versions.stream().findFirst()).orElseThrow(NoSuchPage::new);
		return page(kind, RulePage.Form.KNOWN, shown, null, reader);
	}

	/** A rule as it was typed, with what it would have done. */
	RulePage tried(Rule typed, RuleTrials.Trial trial, Locale reader) {
		boolean known = !this.rules.history(typed.kind(), typed.key()).isEmpty();
		return page(typed.kind(), known ? RulePage.Form.KNOWN : RulePage.Form.NEW, typed, trial, reader);
	}

	private RulePage page(RuleKind kind, RulePage.Form form, @Nullable Rule shown, RuleTrials.@Nullable Trial trial,
			Locale reader) {
		List<Rule> versions = (shown != null) ? this.rules.history(kind, shown.key()) : List.of();
		return new RulePage(kind, this.rules.all(kind), form, shown, versions, trial,
				new RulePage.Names(this.names.processes(reader), this.names.categories(reader),
						this.rules.all(RuleKind.CALENDAR), this.teams.all(), this.skills.all(), this.roles.all()));
	}

}
