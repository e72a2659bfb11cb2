package app.wayside.cases.trips;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import app.wayside.bookings.BookingEvent;
import app.wayside.bookings.BookingId;
import app.wayside.bookings.Bookings;
import app.wayside.cases.CaseEvent;
import app.wayside.cases.CaseId;
import app.wayside.customers.CustomerId;
import app.wayside.identity.Acting;
import app.wayside.identity.Actor;
import app.wayside.tenancy.BeforeCommit;
import app.wayside.tenancy.Tenancy;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Finds the trips that the words of a case name, once triage has read them: a look at an
 * index for all cases of a transaction together, and more only where they name something.
 */
@Component
class TripKeeper {

	private final TripStore store;

	private final Bookings bookings;

	private final Trips trips;

	/** Before complaints and clocks, which follow from how urgent a case is. */
	private final BeforeCommit<CaseId> read = new BeforeCommit<>(-200, this::find);

	/** First of all: what is found there is read as if it were named now. */
	private final BeforeCommit<BookingId> entered = new BeforeCommit<>(-300, this::lookBack);

	TripKeeper(TripStore store, Bookings bookings, Trips trips) {
		this.store = store;
		this.bookings = bookings;
		this.trips = trips;
	}

	@EventListener
	void on(CaseEvent.Classified classified) {
		this.read.add(classified.caseId());
	}

	/** A trip may be entered after somebody named it. */
	@EventListener
	void on(BookingEvent.Entered told) {
		this.entered.add(told.bookingId());
	}

	/** A trip that goes on or is over may leave at another time, or not at all. */
	@EventListener
	void on(BookingEvent.Moved moved) {
		inOurName(() -> this.store.about(moved.bookingId()).forEach(this.trips::depart));
	}

	private void lookBack(List<BookingId> bookings) {
		find(this.store.naming(bookings));
	}

	private void find(List<CaseId> cases) {
		Map<UUID, List<TripStore.Word>> words = this.store.words(cases.stream().distinct().toList())
			.stream()
			.collect(Collectors.groupingBy(TripStore.Word::caseId, LinkedHashMap::new, Collectors.toList()));
		if (!words.isEmpty()) {
			inOurName(() -> words.forEach((id, named) -> find(new CaseId(id), named)));
		}
	}

	private void find(CaseId id, List<TripStore.Word> named) {
		this.bookings
			.known(named.stream().map(TripStore.Word::value).toList(), new CustomerId(named.getFirst().customerId()))
			.stream()
			.filter(Bookings.Known::his)
			.forEach((known) -> this.trips.link(id, known.id(), TripEvent.How.REFERENCE));
	}

	private static void inOurName(Runnable work) {
		Acting.run(Tenancy.current(), Actor.WAYSIDE, work);
	}

}
