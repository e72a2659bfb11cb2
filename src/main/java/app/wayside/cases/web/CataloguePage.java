package app.wayside.cases.web;

import java.util.List;

import app.wayside.cases.catalogue.Category;
import app.wayside.cases.catalogue.Impact;
import app.wayside.cases.catalogue.Process;
import app.wayside.web.Choice;
import app.wayside.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * The processes at the left; at the right one of them with its tree, or one category.
 *
 * @param processes all
 * @param shown the one at the right; none when none is chosen
 * @param tree groups and categories of that process, in order
 * @param pane what stands at the right
 * @param category the one that is edited; none for a new one
 * @param parents the groups that a new category may stand in
 */
public record CataloguePage(List<Process> processes, @Nullable Process shown, List<Category> tree, Pane pane,
		@Nullable Category category, List<Choice> parents) implements Page {

	/** What stands at the right. */
	public enum Pane {

		/** Nothing is chosen. */
		NONE,
		/** A process. */
		PROCESS,
		/** A category. */
		CATEGORY

	}

	/** The groups of the tree. */
	public List<Category> groups() {
		return this.tree.stream().filter(Category::group).toList();
	}

	/** What stands in a group. */
	public List<Category> in(Category group) {
		return this.tree.stream().filter((each) -> group.key().equals(each.parent())).toList();
	}

	/** How many categories a case can get. */
	public long size() {
		return this.tree.stream().filter(Category::choosable).count();
	}

	/** Whole days, hours or minutes, whichever needs no fraction: the unit's key. */
	public static String unit(int minutes) {
		if (minutes % (24 * 60) == 0 && minutes > 72 * 60) {
			return "days";
		}
		return (minutes % 60 == 0) ? "hours" : "minutes";
	}

	/** The amount in that unit. */
	public static int amount(int minutes) {
		return switch (unit(minutes)) {
			case "days" -> minutes / (24 * 60);
			case "hours" -> minutes / 60;
			default -> minutes;
		};
	}

	/** In hours, as it is typed: 2 or 0.5. */
	public static String hours(int minutes) {
		return java.math.BigDecimal.valueOf(minutes / 60.0).stripTrailingZeros().toPlainString();
	}

	/** The impacts to choose from. */
	public List<Impact> impacts() {
		return List.of(Impact.values());
	}

	@Override
	public String template() {
		return "cases/catalogue";
	}

	@Override
	public String section() {
		return "settings";
	}

}
