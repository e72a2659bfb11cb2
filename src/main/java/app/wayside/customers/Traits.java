package app.wayside.customers;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** What leads from one profile to those that may be the same. */
final class Traits {

	private static final String NAME = "name:";

	private Traits() {
	}

	static Set<String> of(Likeness.Looks looks) {
		Set<String> traits = new LinkedHashSet<>(ofNames(looks));
		looks.names().forEach((name) -> add(traits, "sounds:", NameKey.skeleton(name)));
		looks.phones().forEach((phone) -> add(traits, "phone:", PhoneEnd.of(phone)));
		looks.documents().forEach((hash) -> add(traits, "document:", hash));
		return traits;
	}

	static Set<String> ofNames(Likeness.Looks looks) {
		return looks.names()
			.stream()
			.map(NameKey::of)
			.filter((key) -> !key.isEmpty())
			.map((key) -> NAME + key)
			.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	private static void add(Set<String> traits, String kind, String value) {
		if (!value.isEmpty()) {
			traits.add(kind + value);
		}
	}

}
