package app.wayside.quality.inspection.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import app.wayside.quality.inspection.Concern;
import app.wayside.quality.inspection.Finding;
import app.wayside.quality.inspection.InspectionRule;
import app.wayside.quality.inspection.Inspections;
import app.wayside.web.Choice;
import app.wayside.web.Frame;
import app.wayside.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * Today's list of one concern.
 *
 * @param wanted what was asked for
 * @param rule what is looked for
 * @param left how many cases are left of each concern
 * @param slice the findings
 * @param names of those who appear in them
 * @param mayInspect whether the reader notes that he looked
 */
public record InspectionPage(Inspections.Wanted wanted, InspectionRule rule, Map<Concern, Integer> left,
		Inspections.Slice slice, Names names, boolean mayInspect) implements Page {

	@Override
	public String template() {
		return "quality/inspection";
	}

	@Override
	public String section() {
		return "inspection";
	}

	/** The concerns as tabs, with how many are left. */
	public List<Choice> concerns(Frame frame) {
		return Arrays.stream(Concern.values())
			.map((concern) -> new Choice(address(concern),
					frame.t("quality.concern." + concern.word(), count(this.left.getOrDefault(concern, 0), frame)),
					concern == this.wanted.concern()))
			.toList();
	}

	private static String count(int left, Frame frame) {
		return frame.number(left) + ((left >= Inspections.MOST_COUNTED) ? "+" : "");
	}

	/** The address of what is left of a concern. */
	public String address(Concern concern) {
		UUID team = this.wanted.team();
		return "/inspection?concern=" + concern.word() + ((team != null) ? "&team=" + team : "");
	}

	/** The address of the next page of this list. */
	public String nextPage() {
		return address(this.wanted.concern()) + (this.wanted.inspected() ? "&inspected=true" : "") + "&cursor="
				+ this.slice.next();
	}

	/** Where it is noted that a case was looked at, or taken back. */
	public String about(Finding finding) {
		return "/inspection/" + this.wanted.concern().word() + "/cases/" + finding.caseId();
	}

	/** What the list looks for, in words. */
	public String explanation(Frame frame) {
		return switch (this.wanted.concern()) {
			case STANDS_STILL -> frame.t("quality.inspection.why.stands-still", this.rule.stillDays());
			case AT_RISK -> frame.t("quality.inspection.why.at-risk", this.rule.aheadHours());
			case PROMISED -> frame.t("quality.inspection.why.promised", this.rule.aheadHours());
			case NOT_CONFIRMED -> frame.t("quality.inspection.why.not-confirmed", this.rule.silentDays());
		};
	}

	/** A name, or a dash. */
	public static String name(Map<UUID, String> names, @Nullable UUID id, Frame frame) {
		return (id == null) ? frame.none() : names.getOrDefault(id, frame.none());
	}

	/**
	 * Names in the reader's language.
	 *
	 * @param customers by id
	 * @param staff by id
	 * @param processes by key
	 * @param teams to filter by
	 */
	public record Names(Map<UUID, String> customers, Map<UUID, String> staff, Map<String, String> processes,
			List<Choice> teams) {
	}

}
