package app.wayside.customers.web;

import java.util.List;

import app.wayside.customers.CustomerImport;
import app.wayside.customers.Imports;
import app.wayside.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * A list of customers that was handed in.
 *
 * @param list how far it came
 * @param sample its first rows, of a draft
 * @param trial what would become of it, of a draft
 * @param report what became of its rows
 */
public record ImportPage(CustomerImport list, List<List<String>> sample, Imports.@Nullable Trial trial,
		List<CustomerImport.Line> report) implements Page {

	@Override
	public String template() {
		return "customers/import";
	}

	@Override
	public String section() {
		return "customers";
	}

	/** The first cells of a column. */
	public String example(int column) {
		return this.sample.stream()
			.filter((row) -> row.size() > column && !row.get(column).isBlank())
			.map((row) -> row.get(column))
			.findFirst()
			.orElse("");
	}

}
