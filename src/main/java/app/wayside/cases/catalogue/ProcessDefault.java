package app.wayside.cases.catalogue;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * One of the ten processes as a tenant starts with it.
 *
 * @param shortName for chips
 * @param impact high, medium or low
 * @param rto longest outage before recovery, elapsed
 * @param mtd longest tolerable outage, elapsed
 * @param categories groups, whose children are the categories a case can have
 */
public record ProcessDefault(String key, Words name, @JsonProperty("short") Words shortName, String impact,
		Duration rto, Duration mtd, Words description, List<CategoryGroup> categories) {

	/** The categories of all groups. */
	public Stream<CategoryDefault> leaves() {
		return this.categories.stream().flatMap((group) -> group.children().stream());
	}

	/** A group of categories; no case has it. */
	public record CategoryGroup(String key, Words name, List<CategoryDefault> children) {
	}

	/** A category with what triage learns it from. */
	public record CategoryDefault(String key, Words name, Words description, Examples examples) {
	}

	/** Sentences as customers write them. */
	public record Examples(List<String> en, List<String> zh, List<String> id) {

		/** The sentences of all languages. */
		public List<String> all() {
			return Stream.of(this.en, this.zh, this.id).flatMap(List::stream).toList();
		}

	}

}
