package app.wayside.cases.rules.web;

import java.util.List;
import java.util.Map;

import app.wayside.cases.RuleTrials;
import app.wayside.cases.rules.Rule;
import app.wayside.cases.rules.RuleKind;
import app.wayside.identity.RoleSummary;
import app.wayside.identity.SkillSummary;
import app.wayside.identity.TeamSummary;
import app.wayside.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * Rules of a kind: all at the left, one of them in the middle, its versions at the right.
 *
 * @param kind of the rules
 * @param rules all that hold now
 * @param form what stands in the middle
 * @param shown the rule in the middle; none for none or a new one
 * @param versions of it, the newest first
 * @param trial of what was typed; none where it was not tried
 * @param names that the form chooses from
 */
public record RulePage(RuleKind kind, List<Rule> rules, Form form, @Nullable Rule shown, List<Rule> versions,
		RuleTrials.@Nullable Trial trial, Names names) implements Page {

	@Override
	public String template() {
		return "cases/rules/" + this.kind.plural();
	}

	@Override
	public String section() {
		return "settings";
	}

	/** Where the rules of this kind are. */
	public String place() {
		return "/settings/" + this.kind.plural();
	}

	/** What stands in the middle. */
	public enum Form {

		/** A word that one may be chosen. */
		NONE,
		/** The form of a new one. */
		NEW,
		/** A rule that exists. */
		KNOWN

	}

	/**
	 * What rules refer to.
	 *
	 * @param processes names by key, in the tenant's order
	 * @param categories names by key
	 * @param calendars that hold now
	 * @param teams all, closed ones at the end
	 * @param skills all by name
	 * @param roles all by name
	 */
	public record Names(Map<String, String> processes, Map<String, String> categories, List<Rule> calendars,
			List<TeamSummary> teams, List<SkillSummary> skills, List<RoleSummary> roles) {
	}

}
