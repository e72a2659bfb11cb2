package app.wayside.imports.api;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import app.wayside.imports.PastImport;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * An import, for programs.
 *
 * @param id of it
 * @param source the other desk
 * @param files that were handed in
 * @param state how far it came
 * @param tickets how many
 * @param progress in per cent
 * @param counts what became of the tickets, or would
 * @param by who handed it in
 * @param at when
 * @param lines a sample, refusals first
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PastImportBody(UUID id, String source, String files, String state, int tickets, int progress,
		Map<String, Long> counts, String by, Instant at, @Nullable List<Line> lines) {

	/** One ticket. */
	record Line(int place, String number, String outcome, String reason, @Nullable UUID caseId) {

		static Line of(PastImport.Line line) {
			return new Line(line.place(), line.number(), word(line.outcome()), line.reason(), line.caseId());
		}

	}

	static PastImportBody of(PastImport one, Map<String, Long> counts, @Nullable List<PastImport.Line> lines) {
		return new PastImportBody(one.id(), word(one.source()), one.fileNames(), word(one.state()), one.total(),
				one.progress(), counts, one.by(), one.at(),
				(lines != null) ? lines.stream().map(Line::of).toList() : null);
	}

	static Map<String, Long> counts(PastImport one) {
		Map<String, Long> counts = new TreeMap<>();
		one.counts().forEach((outcome, tickets) -> counts.put(word(outcome), (long) tickets));
		return counts;
	}

	static String word(Enum<?> choice) {
		return choice.name().toLowerCase(Locale.ROOT);
	}

}
