package app.wayside.cases.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The processes and categories that come with Wayside, as a tenant starts with them.
 *
 * @param processes the ten
 * @param categories groups, each followed by its children
 */
public record ShippedCatalogue(List<Process> processes, List<Category> categories) {

	/** Reads the file. */
	public static ShippedCatalogue read() {
		List<ProcessDefault> defaults = CatalogueDefaults.read().processes();
		List<Process> processes = new ArrayList<>();
		List<Category> categories = new ArrayList<>();
		for (ProcessDefault process : defaults) {
			processes.add(new Process(process.key(), processes.size(), terms(process), 0));
			for (ProcessDefault.CategoryGroup group : process.categories()) {
				CategoryTerms named = new CategoryTerms(group.name(), new Words("", ""), List.of());
				categories.add(new Category(group.key(), process.key(), null, categories.size(), named, true, 0));
				for (ProcessDefault.CategoryDefault leaf : group.children()) {
					CategoryTerms learned = new CategoryTerms(leaf.name(), leaf.description(), leaf.examples().all());
					categories
						.add(new Category(leaf.key(), process.key(), group.key(), categories.size(), learned, true, 0));
				}
			}
		}
		return new ShippedCatalogue(List.copyOf(processes), List.copyOf(categories));
	}

	private static ProcessTerms terms(ProcessDefault process) {
		return new ProcessTerms(process.name(), process.shortName(), process.description(),
				Impact.valueOf(process.impact().toUpperCase(Locale.ROOT)), Math.toIntExact(process.rto().toMinutes()),
				Math.toIntExact(process.mtd().toMinutes()));
	}

}
