package app.wayside.workspace.search;

import java.util.List;

import app.wayside.cases.filter.FilterFault;
import app.wayside.web.Page;
import app.wayside.workspace.desk.FilterChip;
import org.jspecify.annotations.Nullable;

/**
 * What was found, by kind.
 *
 * @param words that were looked for
 * @param chips the terms of which they are made
 * @param fault the first term that was not understood, if any
 * @param parts what was found of each kind that the reader may see
 * @param recent what he looked for before
 */
public record SearchPage(String words, List<FilterChip> chips, @Nullable FilterFault fault, List<SearchPart> parts,
		List<String> recent) implements Page {

	@Override
	public String template() {
		return "workspace/search/search";
	}

	/** Whether nothing was found at all. */
	public boolean isEmpty() {
		return this.parts.stream().allMatch(SearchPart::isEmpty);
	}

}
