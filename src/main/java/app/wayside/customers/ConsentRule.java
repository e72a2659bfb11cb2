package app.wayside.customers;

import java.util.Collection;
import java.util.Comparator;

import org.jspecify.annotations.Nullable;

/**
 * What a customer agrees to: his last word about the purpose, on that channel or on all.
 * Where he said nothing, he is served and asked whether it was well, but nothing is
 * offered to him and nothing is learned about him.
 */
final class ConsentRule {

	private ConsentRule() {
	}

	static boolean allows(Collection<Consent> words, Purpose purpose, @Nullable ContactKind channel) {
		return words.stream()
			.filter((word) -> word.concerns(purpose, channel))
			.max(Comparator.comparing(Consent::at).thenComparing((word) -> word.id().toString()))
			.map(Consent::given)
			.orElse(purpose == Purpose.SERVICE || purpose == Purpose.SURVEY);
	}

}
