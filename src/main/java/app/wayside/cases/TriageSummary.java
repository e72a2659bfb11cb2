package app.wayside.cases;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What triage said of a case, in a line.
 *
 * @param guesses what is worth a word, the process first; empty while nobody has looked
 */
public record TriageSummary(List<Guess> guesses) {

	/**
	 * One word of it.
	 *
	 * @param scheme that was decided
	 * @param label that triage gave; none where it was unsure
	 * @param percent how sure it was
	 * @param corrected what a person said instead; none where nobody did
	 */
	public record Guess(TriageScheme scheme, @Nullable String label, int percent, @Nullable String corrected) {
	}

}
