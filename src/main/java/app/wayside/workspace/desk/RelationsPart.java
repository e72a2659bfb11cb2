package app.wayside.workspace.desk;

import java.util.List;

import app.wayside.cases.CaseDetail;
import app.wayside.cases.CaseLink;
import app.wayside.cases.Merges;
import app.wayside.cases.Splits;
import app.wayside.web.Fragment;

/**
 * What a case has to do with others.
 *
 * @param detail the case
 * @param routes the cases that it goes on for
 * @param parts the cases that were split off it
 * @param links what it is to others, and they to it
 * @param drafts what whoever looks was writing on those that were merged
 */
public record RelationsPart(CaseDetail detail, List<Merges.Route> routes, List<Splits.Part> parts, List<CaseLink> links,
		List<KeptDraft> drafts) implements Fragment {

	@Override
	public String template() {
		return "workspace/desk/relations";
	}

	/** How many there are. */
	public int size() {
		return this.routes.size() + this.parts.size() + this.links.size();
	}

	/**
	 * A draft on a case that was merged.
	 *
	 * @param number of that case
	 * @param kind reply or note
	 * @param text as it was left
	 */
	public record KeptDraft(String number, String kind, String text) {
	}

}
