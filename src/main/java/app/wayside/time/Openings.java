package app.wayside.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;

import org.jspecify.annotations.Nullable;

/**
 * Walks the open stretches of a calendar forward from an instant: in order, never
 * overlapping, endless while the week has hours. The wall clock runs evenly between two
 * changes of a zone's offset, so the walk goes from change to change and no day needs a
 * special case: not the hour that is skipped, not the one that comes twice, not the day
 * lost at the date line.
 */
final class Openings implements Iterator<Openings.Opening> {

	/** An open stretch and the local day it belongs to. */
	record Opening(LocalDate day, Span span) {
	}

	private final BusinessHours hours;

	private Instant evenFrom;

	private Instant evenUntil = Instant.MAX;

	private ZoneOffset offset = ZoneOffset.UTC;

	private LocalDate day = LocalDate.EPOCH;

	private Iterator<Block> blocks = Collections.emptyIterator();

	private @Nullable Opening next;

	Openings(BusinessHours hours, Instant from) {
		this.hours = hours;
		this.evenFrom = from;
		enter(from);
		this.next = find();
	}

	@Override
	public boolean hasNext() {
		return next != null;
	}

	@Override
	public Opening next() {
		if (next == null) {
			throw new NoSuchElementException();
		}
		Opening found = next;
		next = find();
		return found;
	}

	private @Nullable Opening find() {
		while (true) {
			while (blocks.hasNext()) {
				Span span = blocks.next().on(day, offset).within(evenFrom, evenUntil);
				if (!span.isEmpty()) {
					return new Opening(day, span);
				}
			}
			// a day may come twice at the date line, so look back by one before giving up
			if (!hours.opensOnOrAfter(day.minusDays(1))) {
				return null;
			}
			turnThePage();
		}
	}

	private void turnThePage() {
		LocalDate tomorrow = day.plusDays(1);
		if (tomorrow.atTime(LocalTime.MIDNIGHT).toInstant(offset).isBefore(evenUntil)) {
			day = tomorrow;
			blocks = hours.blocks(day).iterator();
		}
		else {
			enter(evenUntil);
		}
	}

	private void enter(Instant start) {
		ZoneOffsetTransition change = hours.zone().getRules().nextTransition(start);
		evenFrom = start;
		evenUntil = (change != null) ? change.getInstant() : Instant.MAX;
		offset = hours.zone().getRules().getOffset(start);
		day = LocalDate.ofInstant(start, offset);
		blocks = hours.blocks(day).iterator();
	}

}
