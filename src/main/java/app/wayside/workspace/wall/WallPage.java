package app.wayside.workspace.wall;

import java.util.List;

import app.wayside.web.Choice;
import app.wayside.web.Page;

/**
 * The wall.
 *
 * @param teams to look at one only; the names are in the reader's language
 * @param figures of the wall
 * @param cursor from where live updates follow
 */
public record WallPage(List<Choice> teams, WallFigures figures, String cursor) implements Page {

	@Override
	public String template() {
		return "workspace/wall/wall";
	}

	@Override
	public String section() {
		return "reports";
	}

}
