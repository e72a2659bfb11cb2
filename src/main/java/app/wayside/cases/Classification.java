package app.wayside.cases;

import app.wayside.cases.sla.Severity;
import org.jspecify.annotations.Nullable;

/**
 * What a case is about and how it sounds.
 *
 * @param process one of the tenant's processes
 * @param category a category of that process, where one is known
 * @param severity how much is at stake
 * @param language of the customer's words, BCP 47
 * @param sentiment {@code positive}, {@code neutral}, {@code negative} or {@code angry}
 * @param urgency {@code urgent}, {@code normal} or {@code low}
 * @param complaint whether the customer complains
 */
public record Classification(String process, @Nullable String category, Severity severity, String language,
		String sentiment, String urgency, boolean complaint) {
}
