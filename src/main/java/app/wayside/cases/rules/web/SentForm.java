package app.wayside.cases.rules.web;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import app.wayside.cases.rules.RuleRefused;
import app.wayside.time.Block;
import org.jspecify.annotations.Nullable;

import org.springframework.util.MultiValueMap;

/**
 * The fields of a form, read as what they mean. What cannot be read is refused by its
 * field.
 *
 * @param fields as they were sent
 */
record SentForm(MultiValueMap<String, String> fields) {

	private static final Pattern TIME = Pattern
		.compile("(?:(\\d{1,4})\\s*(?:h|小时))?\\s*(?:(\\d{1,4})\\s*(?:min|m|分钟)?)?");

	private static final String BETWEEN = "\\s*[,;，；、]\\s*";

	String text(String name) {
		String value = this.fields.getFirst(name);
		return (value != null) ? value.strip() : "";
	}

	boolean has(String name) {
		return this.fields.containsKey(name);
	}

	List<String> texts(String name) {
		return this.fields.getOrDefault(name, List.of()).stream().filter((text) -> !text.isBlank()).toList();
	}

	@Nullable String textOrNull(String name) {
		String text = text(name);
		return text.isEmpty() ? null : text;
	}

	int number(String name) {
		try {
			return Integer.parseInt(text(name).replace("%", "").strip());
		}
		catch (NumberFormatException ex) {
			throw new RuleRefused(name, "number");
		}
	}

	BigDecimal amount(String name) {
		try {
			return new BigDecimal(text(name).replace(",", ""));
		}
		catch (NumberFormatException ex) {
			throw new RuleRefused(name, "goodwill.amount");
		}
	}

	<E extends Enum<E>> E choice(String name, Class<E> type) {
		return Arrays.stream(type.getEnumConstants())
			.filter((constant) -> constant.name().equals(text(name)))
			.findFirst()
			.orElseThrow(() -> new RuleRefused(name, "choice"));
	}

	ZoneId zone(String name) {
		String zone = text(name);
		if (!ZoneId.getAvailableZoneIds().contains(zone)) {
			throw new RuleRefused(name, "calendar.no-zone", zone);
		}
		return ZoneId.of(zone);
	}

	/** Working time as people write it: {@code 30 min}, {@code 4 h}, {@code 1 h 30}. */
	Duration time(String name) {
		Matcher found = TIME.matcher(text(name));
		if (!found.matches() || (found.group(1) == null && found.group(2) == null)) {
			throw new RuleRefused(name, "policy.time", text(name));
		}
		return Duration.ofHours(digits(found.group(1))).plusMinutes(digits(found.group(2)));
	}

	private static long digits(@Nullable String digits) {
		return (digits != null) ? Long.parseLong(digits) : 0;
	}

	List<Block> blocks(String name) {
		return blocks(name, text(name));
	}

	/** Hours of a day: {@code 09:00-12:00, 13:00-18:00}. */
	static List<Block> blocks(String name, String text) {
		if (text.isBlank()) {
			return List.of();
		}
		return Arrays.stream(text.strip().split(BETWEEN)).map((part) -> block(name, part)).toList();
	}

	private static Block block(String name, String text) {
		try {
			return Block.parse(text.replace('–', '-').replace('：', ':'));
		}
		catch (IllegalArgumentException | DateTimeParseException ex) {
			throw new RuleRefused(name, "calendar.block", text);
		}
	}

	/** A moment on the reader's wall clock; none where the field is empty. */
	@Nullable Instant moment(String name, ZoneId zone) {
		if (text(name).isEmpty()) {
			return null;
		}
		try {
			return LocalDateTime.parse(text(name)).atZone(zone).toInstant();
		}
		catch (DateTimeParseException ex) {
			throw new RuleRefused(name, "moment");
		}
	}

}
