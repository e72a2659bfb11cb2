package app.wayside.workspace.desk;

import java.util.List;

import app.wayside.conversations.DraftVersion;
import app.wayside.web.Fragment;

/**
 * What a draft was before.
 *
 * @param place address of the draft
 * @param versions the latest first
 */
public record DraftVersionsPart(String place, List<DraftVersion> versions) implements Fragment {

	@Override
	public String template() {
		return "workspace/desk/draftversions";
	}

}
