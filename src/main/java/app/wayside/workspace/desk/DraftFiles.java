package app.wayside.workspace.desk;

import java.util.List;

import app.wayside.files.StoredFile;
import app.wayside.web.Fragment;

/**
 * The files that are to go with what is being written.
 *
 * @param place where the draft is
 * @param files in the order in which they were attached
 */
public record DraftFiles(String place, List<StoredFile> files) implements Fragment {

	@Override
	public String template() {
		return "workspace/desk/draftfiles";
	}

}
