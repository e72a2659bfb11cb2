package app.wayside.imports.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import app.wayside.imports.ImportColumn;
import app.wayside.imports.PastImports;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says about a draft.
 *
 * @param channel in which the cases go on
 * @param column what each column holds
 * @param tag tags
 * @param category what each of them means; empty for nothing
 */
public record PlanForm(@Nullable UUID channel, @Nullable List<ImportColumn> column, @Nullable List<String> tag,
		@Nullable List<String> category) {

	PastImports.Plan plan() {
		Map<String, String> categories = new HashMap<>();
		if (this.tag != null && this.category != null) {
			for (int place = 0; place < Math.min(this.tag.size(), this.category.size()); place++) {
				if (!this.category.get(place).isBlank()) {
					categories.put(this.tag.get(place), this.category.get(place));
				}
			}
		}
		return new PastImports.Plan(this.channel, (this.column != null) ? this.column : List.of(), categories);
	}

}
