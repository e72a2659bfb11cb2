package app.wayside.cases.filter;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is asked of cases: all terms have to hold.
 *
 * @param terms in the order in which they were written
 */
public record Filter(List<FilterTerm> terms) {

	/** Asks for nothing in particular. */
	public static final Filter ALL = new Filter(List.of());

	public Filter {
		terms = List.copyOf(terms);
	}

	/** As it is written; reading that again makes the same filter. */
	public String written() {
		return this.terms.stream().map(FilterTerm::written).collect(Collectors.joining(" "));
	}

	/** The facts that it asks for. */
	public Stream<FilterTerm.Fact> facts() {
		return this.terms.stream().filter(FilterTerm.Fact.class::isInstance).map(FilterTerm.Fact.class::cast);
	}

	/** The facts of one kind. */
	public Stream<FilterTerm.Fact> facts(FilterKey key) {
		return facts().filter((fact) -> fact.key() == key);
	}

	/** The words and phrases to be found, as the search reads them. */
	public String words() {
		return words((term) -> !term.not());
	}

	/** The words and phrases that must not be there, each as the search reads it. */
	public List<String> without() {
		return this.terms.stream()
			.filter((term) -> term.not() && !(term instanceof FilterTerm.Fact))
			.map((term) -> term.written().substring(1))
			.toList();
	}

	private String words(java.util.function.Predicate<FilterTerm> wanted) {
		return this.terms.stream()
			.filter((term) -> !(term instanceof FilterTerm.Fact) && wanted.test(term))
			.map(FilterTerm::written)
			.collect(Collectors.joining(" "));
	}

	/** The same without the term at a place. */
	public Filter without(int place) {
		List<FilterTerm> rest = new ArrayList<>(this.terms);
		rest.remove(place);
		return new Filter(rest);
	}

}
