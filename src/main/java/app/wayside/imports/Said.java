package app.wayside.imports;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import app.wayside.cases.PastCases;
import org.jspecify.annotations.Nullable;

/** What other desks mean by the ways in which they write times, states and priorities. */
final class Said {

	private static final List<DateTimeFormatter> WITH_OFFSET = List.of(DateTimeFormatter.ISO_OFFSET_DATE_TIME,
			DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss XXX"),
			DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss Z"), DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ssXXX"),
			DateTimeFormatter.RFC_1123_DATE_TIME);

	private static final List<DateTimeFormatter> LOCAL = List.of(DateTimeFormatter.ISO_LOCAL_DATE_TIME,
			DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss"), DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm"),
			DateTimeFormatter.ofPattern("yyyy/MM/dd HH:mm"), DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm"));

	private Said() {
	}

	/** A moment; without a zone it is one of the company's own. */
	static @Nullable Instant moment(String text, ZoneId zone) {
		String written = text.strip();
		if (written.matches("\\d{9,10}")) {
			return Instant.ofEpochSecond(Long.parseLong(written));
		}
		for (DateTimeFormatter format : WITH_OFFSET) {
			Optional<Instant> found = tried(() -> OffsetDateTime.parse(written, format).toInstant());
			if (found.isPresent()) {
				return found.get();
			}
		}
		for (DateTimeFormatter format : LOCAL) {
			Optional<Instant> found = tried(() -> LocalDateTime.parse(written, format).atZone(zone).toInstant());
			if (found.isPresent()) {
				return found.get();
			}
		}
		return tried(() -> LocalDate.parse(written).atStartOfDay(zone).toInstant()).orElse(null);
	}

	private static Optional<Instant> tried(java.util.function.Supplier<Instant> way) {
		try {
			return Optional.of(way.get());
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

	/** Where a ticket stood; what nobody knows is open, so that somebody looks. */
	static PastCases.State state(String text) {
		String word = text.strip().toLowerCase(Locale.ROOT);
		if (word.equals("4") || word.equals("5")) {
			return PastCases.State.CLOSED;
		}
		if (word.equals("3") || word.equals("6") || word.equals("7") || word.contains("pending")
				|| word.contains("hold") || word.contains("waiting") || word.contains("等待")) {
			return PastCases.State.WAITING;
		}
		boolean over = List.of("clos", "solv", "merged", "removed", "deleted", "done", "关闭", "已解决", "完成")
			.stream()
			.anyMatch(word::contains) && !word.contains("unsolved") && !word.contains("unresolved");
		return over ? PastCases.State.CLOSED : PastCases.State.OPEN;
	}

	/** How much was at stake. */
	static String priority(String text) {
		String word = text.strip().toLowerCase(Locale.ROOT);
		if (word.contains("urgent") || word.contains("very high") || word.contains("critical") || word.contains("紧急")
				|| word.equals("4") || word.startsWith("5")) {
			return "CRITICAL";
		}
		if (word.contains("high") || word.equals("3") || word.contains("高")) {
			return "HIGH";
		}
		return (word.contains("low") || word.equals("1") || word.contains("低")) ? "LOW" : "MEDIUM";
	}

}
