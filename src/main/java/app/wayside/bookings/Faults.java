package app.wayside.bookings;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;

import app.wayside.identity.FieldFault;
import app.wayside.identity.FieldFaults;
import org.jspecify.annotations.Nullable;

/**
 * Collects what is wrong with something handed in, so that all of it is told at once.
 * What cannot be read stands as a value that is not used: whoever reads on asks
 * {@link #refuse} at the end.
 */
final class Faults {

	private static final int LONGEST = 200;

	private final List<FieldFault> found = new ArrayList<>();

	void add(String field, String key, Object... arguments) {
		this.found.add(new FieldFault(field, key, arguments));
	}

	boolean any() {
		return !this.found.isEmpty();
	}

	/** Ends here where anything is wrong. */
	void refuse() {
		if (!this.found.isEmpty()) {
			throw new FieldFaults(this.found);
		}
	}

	/** A text that has to be there. */
	String must(String field, @Nullable String text) {
		String stripped = may(field, text);
		if (stripped.isEmpty()) {
			add(field, "bookings.check.missing");
		}
		return stripped;
	}

	/** A text that may be left out. */
	String may(String field, @Nullable String text) {
		String stripped = (text != null) ? text.strip() : "";
		if (stripped.length() > LONGEST) {
			add(field, "bookings.check.long", LONGEST);
		}
		return stripped;
	}

	/** One of several words, however it is written. */
	<E extends Enum<E>> E oneOf(String field, @Nullable String word, E otherwise) {
		if (word == null || word.isBlank()) {
			return otherwise;
		}
		String wanted = word.strip().toUpperCase(Locale.ROOT).replace('-', '_');
		for (E each : otherwise.getDeclaringClass().getEnumConstants()) {
			if (each.name().equals(wanted)) {
				return each;
			}
		}
		add(field, "bookings.check.word", word.strip());
		return otherwise;
	}

	/** A currency by its code. */
	Currency currency(String field, @Nullable String code, Currency otherwise) {
		if (code == null || code.isBlank()) {
			return otherwise;
		}
		try {
			return Currency.getInstance(code.strip().toUpperCase(Locale.ROOT));
		}
		catch (IllegalArgumentException ex) {
			add(field, "bookings.check.currency", code.strip());
			return otherwise;
		}
	}

	/** A place of a list, from 0. */
	@Nullable Integer place(String field, @Nullable Integer place, int size) {
		if (place != null && (place < 0 || place >= size)) {
			add(field, "bookings.check.place", size);
			return null;
		}
		return place;
	}

	/** A place and a moment there; none where it could not be read. */
	@Nullable Stop stop(String field, NewBooking.@Nullable NewStop sent) {
		if (sent == null) {
			add(field, "bookings.check.missing");
			return null;
		}
		String place = must(field + ".place", sent.place());
		LocalDateTime local = local(field + ".at", sent.at());
		ZoneId zone = zone(field, place, sent.zone());
		String code = place.toUpperCase(Locale.ROOT);
		return (local != null && zone != null)
				? new Stop(Places.find(code).map(Places.Place::code).orElse(place), local, zone) : null;
	}

	private @Nullable LocalDateTime local(String field, @Nullable String text) {
		if (text == null || text.isBlank()) {
			add(field, "bookings.check.missing");
			return null;
		}
		try {
			return LocalDateTime.parse(text.strip().replace(' ', 'T'));
		}
		catch (DateTimeException ex) {
			add(field, "bookings.check.moment", text.strip());
			return null;
		}
	}

	private @Nullable ZoneId zone(String field, String place, @Nullable String zone) {
		if (zone == null || zone.isBlank()) {
			ZoneId known = Places.find(place).map(Places.Place::zone).orElse(null);
			if (known == null && !place.isEmpty()) {
				add(field + ".zone", "bookings.check.zone-unknown", place);
			}
			return known;
		}
		try {
			return ZoneId.of(zone.strip());
		}
		catch (DateTimeException ex) {
			add(field + ".zone", "bookings.check.zone", zone.strip());
			return null;
		}
	}

}
