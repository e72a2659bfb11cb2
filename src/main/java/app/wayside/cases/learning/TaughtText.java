package app.wayside.cases.learning;

import java.util.UUID;

import app.wayside.cases.triage.Meaning;
import org.jspecify.annotations.Nullable;

/**
 * A correction as it is kept.
 *
 * @param id of the correction
 * @param text that was judged
 * @param label that a person gave it
 * @param model that read it; none while nothing has
 * @param meaning the vector it was read as
 */
record TaughtText(UUID id, String text, String label, Meaning.@Nullable Model model, float @Nullable [] meaning) {
}
