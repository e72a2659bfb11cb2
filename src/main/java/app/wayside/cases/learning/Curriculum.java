package app.wayside.cases.learning;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import app.wayside.cases.catalogue.Category;
import app.wayside.cases.catalogue.Process;
import app.wayside.cases.catalogue.Words;
import app.wayside.cases.triage.Label;
import app.wayside.cases.triage.Scheme;
import app.wayside.cases.triage.Schemes;

/**
 * The schemes that a tenant's texts are judged by: its processes, the categories of each,
 * and those that come with Wayside. Two tenants with the same catalogue have equal
 * curricula.
 *
 * @param schemes by their names, each once
 */
record Curriculum(List<Scheme> schemes) {

	static final String PROCESS = "process";

	static final String CATEGORY = "category";

	static final String URGENCY = "urgency";

	static final String SENTIMENT = "sentiment";

	static final String COMPLAINT = "complaint";

	private static final List<Scheme> BUILT_IN = List.of(Schemes.urgency(), Schemes.sentiment(), Schemes.complaint());

	/** Decided on cases, but not by a scheme that could be replaced. */
	private static final Set<String> RESERVED = Set.of(CATEGORY, "severity", "language");

	/** The name of the scheme of a process's categories. */
	static String categoriesOf(String process) {
		return "category:" + process;
	}

	static Curriculum of(List<Process> processes, List<Category> categories) {
		List<Scheme> schemes = new ArrayList<>();
		schemes.add(new Scheme(PROCESS, processes.stream().map((process) -> label(process, categories)).toList()));
		for (Process process : processes) {
			schemes.add(new Scheme(categoriesOf(process.key()),
					choosable(process, categories).map(Curriculum::label).toList()));
		}
		schemes.addAll(BUILT_IN);
		return new Curriculum(List.copyOf(schemes));
	}

	/** The same and the tenant's own. */
	Curriculum and(List<OwnScheme> own) {
		return new Curriculum(Stream.concat(this.schemes.stream(), own.stream().map(OwnScheme::scheme)).toList());
	}

	/** Whether a name is taken by what comes with Wayside. */
	boolean reserves(String name) {
		return RESERVED.contains(name) || name.startsWith("category:")
				|| this.schemes.stream().anyMatch((scheme) -> scheme.name().equals(name));
	}

	/** A process is learned from the examples of its categories. */
	private static Label label(Process process, List<Category> categories) {
		return new Label(process.key(), lines(process.terms().description()),
				choosable(process, categories).flatMap((category) -> category.terms().examples().stream()).toList());
	}

	private static Label label(Category category) {
		return new Label(category.key(), lines(category.terms().description()), category.terms().examples());
	}

	private static Stream<Category> choosable(Process process, List<Category> categories) {
		return categories.stream()
			.filter((category) -> category.choosable() && category.process().equals(process.key()));
	}

	private static String lines(Words description) {
		return description.en() + "\n" + description.zh();
	}

}
