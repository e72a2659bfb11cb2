package app.wayside.api.cases;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import app.wayside.api.Words;
import app.wayside.cases.CaseDetail;
import app.wayside.cases.CaseId;
import app.wayside.cases.CaseRow;
import app.wayside.cases.Classification;
import app.wayside.cases.Waiting;
import app.wayside.cases.sla.CaseClock;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A case as programs see it.
 *
 * @param id of the case
 * @param number by which people call it
 * @param subject of its first message
 * @param status new, open, waiting, resolved or closed
 * @param process key of its process
 * @param category key of its category, where known
 * @param language the customer writes in, BCP 47
 * @param sentiment label
 * @param urgency label
 * @param customerId whose it is
 * @param team key of the team in whose queue it is
 * @param agent address of the colleague who has it
 * @param severity how much is at stake
 * @param complaint whether the customer complains
 * @param level how often it went up
 * @param waitingFor on whom it is blocked
 * @param openedAt UTC
 * @param dueAt when the next clock runs out, UTC
 * @param mergedInto the case that goes on for it, if one does; in lists null
 * @param version grows with each change; in lists null
 */
@Schema(name = "Case")
@JsonInclude(JsonInclude.Include.ALWAYS)
record CaseBody(UUID id, String number, String subject, String status, String process, @Nullable String category,
		String language, String sentiment, String urgency, UUID customerId, @Nullable String team,
		@Nullable String agent, String severity, boolean complaint, int level, @Nullable String waitingFor,
		Instant openedAt, @Nullable Instant dueAt, @Nullable UUID mergedInto, @Nullable Integer version) {

	static List<CaseBody> all(List<CaseRow> rows, Names names) {
		return rows.stream().map((row) -> of(row, names)).toList();
	}

	private static CaseBody of(CaseRow row, Names names) {
		return new CaseBody(row.id(), row.number(), row.subject(), Words.of(row.status()), row.process(),
				row.category(), row.language(), row.sentiment(), row.urgency(), row.customerId(),
				names.team(row.teamId()), names.agent(row.agentId()), Words.of(row.severity()), row.complaint(),
				row.level(), (row.waitingFor() != null) ? Words.of(row.waitingFor()) : null, row.openedAt(),
				row.dueAt(), null, null);
	}

	static CaseBody of(CaseDetail detail, Names names) {
		Classification what = detail.classification();
		Waiting waiting = detail.waiting();
		CaseId survivor = detail.place().mergedInto();
		return new CaseBody(detail.id().value(), detail.number(), detail.subject(), Words.of(detail.status()),
				what.process(), what.category(), what.language(), what.sentiment(), what.urgency(),
				detail.customerId().value(), names.team(detail.assignment()), names.agent(detail.assignment()),
				Words.of(what.severity()), what.complaint(), detail.assignment().level(),
				(waiting != null) ? Words.of(waiting.party()) : null, detail.openedAt(), due(detail),
				(survivor != null) ? survivor.value() : null, detail.place().version());
	}

	private static @Nullable Instant due(CaseDetail detail) {
		Instant first = null;
		for (CaseClock clock : detail.openClocks()) {
			Instant due = clock.dueAt();
			if (due != null && (first == null || due.isBefore(first))) {
				first = due;
			}
		}
		return first;
	}

}
