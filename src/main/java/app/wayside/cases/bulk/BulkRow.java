package app.wayside.cases.bulk;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A case of a change.
 *
 * @param caseId the case
 * @param number by which people call it
 * @param subject of its first message
 * @param state WAITING, DONE, SAME, REFUSED, UNDOING, UNDONE or KEPT
 * @param reason key of the text that says why not, where it was not
 * @param arguments of that text
 */
public record BulkRow(UUID caseId, String number, String subject, String state, @Nullable String reason,
		List<String> arguments) {

}
