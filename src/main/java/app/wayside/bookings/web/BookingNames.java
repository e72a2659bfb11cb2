package app.wayside.bookings.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import app.wayside.bookings.BookingFilter;
import app.wayside.bookings.BookingLine;
import app.wayside.customers.CustomerId;
import app.wayside.customers.Customers;
import app.wayside.identity.SignedIn;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Names of people, and days as the reader counts them. */
@Component
@Transactional(readOnly = true)
class BookingNames {

	/** What left a few hours ago is still looked for. */
	private static final Duration JUST_GONE = Duration.ofHours(6);

	private final Customers customers;

	private final Clock clock;

	BookingNames(Customers customers, Clock clock) {
		this.customers = customers;
		this.clock = clock;
	}

	Map<UUID, String> owners(List<BookingLine> lines) {
		return of(lines.stream().map((line) -> new CustomerId(line.ownerId())).toList());
	}

	Map<UUID, String> of(Collection<CustomerId> ids) {
		return this.customers.findAll(ids.stream().distinct().toList())
			.stream()
			.collect(Collectors.toMap((customer) -> customer.id().value(), (customer) -> customer.displayName()));
	}

	/** Those that leave next, unless something else is asked for. */
	BookingFilter filter(WantedBookings wanted) {
		ZoneId zone = SignedIn.current().map((reader) -> reader.preferences().zone()).orElse(ZoneOffset.UTC);
		Instant from = begin(wanted.from(), zone);
		Instant soonest = (from == null && !wanted.all()) ? this.clock.instant().minus(JUST_GONE) : from;
		LocalDate last = wanted.to();
		Instant to = begin((last != null) ? last.plusDays(1) : null, zone);
		return new BookingFilter(wanted.q(), null, wanted.state(), wanted.supplier(), soonest, to,
				(wanted.all() && from == null && to == null) ? BookingFilter.Order.NUMBER
						: BookingFilter.Order.DEPARTURE);
	}

	private static @Nullable Instant begin(@Nullable LocalDate day, ZoneId zone) {
		return (day != null) ? day.atStartOfDay(zone).toInstant() : null;
	}

}
