package app.wayside.workspace.desk;

import java.util.List;

import app.wayside.cases.views.View;
import app.wayside.web.Fragment;

/**
 * The views that people made, as lines of the menu.
 *
 * @param lines each with its length, once that is asked for
 * @param here the word of the list that is shown
 */
public record ViewsPart(List<ViewLine> lines, String here) implements Fragment {

	/** Views whose lengths are not known yet. */
	public static ViewsPart of(List<View> views, String here) {
		return new ViewsPart(views.stream().map((view) -> new ViewLine(view, null, false)).toList(), here);
	}

	@Override
	public String template() {
		return "workspace/desk/viewlines";
	}

}
