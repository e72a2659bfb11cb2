package app.wayside.api.intake;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import app.wayside.api.Places;
import app.wayside.cases.CaseId;
import app.wayside.cases.CaseLists;
import app.wayside.conversations.ConversationId;
import app.wayside.conversations.IntakeEntry;
import app.wayside.conversations.IntakeLog;
import app.wayside.conversations.RawMessageId;
import app.wayside.identity.FieldFault;
import app.wayside.web.Listing;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the intake, with the cases that came of it. */
@Component
@Transactional(readOnly = true)
class IntakeReading {

	private final IntakeLog log;

	private final CaseLists cases;

	IntakeReading(IntakeLog log, CaseLists cases) {
		this.log = log;
		this.cases = cases;
	}

	Listing<IntakeBody> list(@Nullable String since, @Nullable String cursor, int limit) {
		Places.Moment after = Places.of(cursor, Places::moment);
		IntakeLog.Place place = (after != null) ? new IntakeLog.Place(after.at(), after.id())
				: IntakeLog.Place.from((since != null) ? moment(since) : Instant.EPOCH);
		int size = Listing.size(limit);
		return Listing.part(this.log.after(place, size + 1), size, IntakeReading::cursor).map(this::bodies);
	}

	/** An unescaped plus sign of an offset arrives as a space. */
	private static Instant moment(String since) {
		String text = since.strip().replace(' ', '+');
		try {
			return text.contains("T") ? OffsetDateTime.parse(text).toInstant()
					: LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant();
		}
		catch (DateTimeException ex) {
			throw new FieldFault("since", "api.refusal.moment", since);
		}
	}

	private static String cursor(IntakeEntry last) {
		return new Places.Moment(last.receivedAt(), last.id().value()).cursor();
	}

	private List<IntakeBody> bodies(List<IntakeEntry> entries) {
		Map<ConversationId, CaseId> cases = this.cases.byConversations(
				entries.stream().map(IntakeEntry::conversationId).filter(Objects::nonNull).distinct().toList());
		return entries.stream()
			.map((entry) -> IntakeBody.of(entry,
					(entry.conversationId() != null) ? cases.get(entry.conversationId()) : null))
			.toList();
	}

	IntakeBody one(RawMessageId id) {
		return bodies(List.of(this.log.get(id))).getFirst();
	}

}
