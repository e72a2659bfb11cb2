package app.wayside.cases.catalogue;

import java.util.List;

/**
 * What an administrator may change about a category.
 *
 * @param name in both languages; required
 * @param description what belongs to it; triage learns from it
 * @param examples sentences as customers write them, in any languages; triage learns from
 * them
 */
public record CategoryTerms(Words name, Words description, List<String> examples) {

	public CategoryTerms {
		examples = List.copyOf(examples);
	}

}
