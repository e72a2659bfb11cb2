package app.wayside.workspace.desk;

import java.util.UUID;

import app.wayside.web.Fragment;
import org.jspecify.annotations.Nullable;

/**
 * More of the list, or the list anew.
 *
 * @param list the rows
 * @param open the case that is open, if any
 */
public record DeskRows(DeskPage.Listing list, @Nullable UUID open) implements Fragment {

	@Override
	public String template() {
		return "workspace/desk/rows";
	}

}
