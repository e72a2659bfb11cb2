package app.wayside.cases.trips;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

import app.wayside.bookings.Booking;
import app.wayside.bookings.BookingId;
import app.wayside.bookings.Bookings;
import app.wayside.cases.CaseDetail;
import app.wayside.cases.CaseDetails;
import app.wayside.cases.CaseId;
import app.wayside.cases.Departures;
import app.wayside.identity.Allowed;
import app.wayside.identity.Fact;
import app.wayside.identity.Facts;
import app.wayside.identity.Permission;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The front door to which trip a case is about. */
@Service
@Transactional
public class Trips {

	private final TripStore store;

	private final Bookings bookings;

	private final CaseDetails cases;

	private final Departures departures;

	private final Telling telling;

	Trips(TripStore store, Bookings bookings, CaseDetails cases, Departures departures, Telling telling) {
		this.store = store;
		this.bookings = bookings;
		this.cases = cases;
		this.departures = departures;
		this.telling = telling;
	}

	/** Tells what happened. */
	@Component
	record Telling(Facts facts, ApplicationEventPublisher events) {
	}

	/** The trips of a case. */
	@Transactional(readOnly = true)
	@Allowed(Permission.READ_BOOKINGS)
	public CaseTrips of(CaseId id) {
		CaseDetail detail = this.cases.get(id);
		List<BookingId> linked = this.store.of(id);
		List<String> words = detail.references().stream().map(CaseDetail.Reference::value).toList();
		return new CaseTrips(linked.stream().map(this.bookings::get).toList(),
				this.bookings.known(words, detail.customerId())
					.stream()
					.filter((known) -> !linked.contains(known.id()))
					.toList());
	}

	/** Says that a case is about a trip, whoever wrote. Said again, nothing changes. */
	@Allowed(Permission.WORK_CASES)
	public void link(CaseId id, BookingId booking) {
		this.cases.get(id);
		this.bookings.get(booking);
		link(id, booking, TripEvent.How.HAND);
	}

	/** Says that a case is not about a trip after all. */
	@Allowed(Permission.WORK_CASES)
	public void unlink(CaseId id, BookingId booking) {
		Fact fact = this.telling.facts().now();
		if (this.store.unlink(id, booking, fact)) {
			this.telling.events().publishEvent(new TripEvent.Unlinked(fact, id, booking));
			depart(id);
		}
	}

	void link(CaseId id, BookingId booking, TripEvent.How how) {
		Fact fact = this.telling.facts().now();
		if (this.store.link(id, booking, how, fact)) {
			this.telling.events().publishEvent(new TripEvent.Linked(fact, id, booking, how));
			depart(id);
		}
	}

	/** Takes over from the trips of a case when somebody leaves next. */
	void depart(CaseId id) {
		Instant now = this.telling.facts().now().at();
		this.departures.leave(id,
				this.store.of(id)
					.stream()
					.map(this.bookings::get)
					.filter((booking) -> booking.state().live())
					.flatMap((booking) -> leaves(booking, now))
					.min(Comparator.naturalOrder())
					.orElse(null));
	}

	private static java.util.stream.Stream<Instant> leaves(Booking booking, Instant now) {
		return booking.content().leavesAfter(now).stream();
	}

}
