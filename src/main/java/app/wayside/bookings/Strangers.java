package app.wayside.bookings;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import app.wayside.customers.CustomerId;
import org.jspecify.annotations.Nullable;

/** Those whom a booking names and whom nobody knows. */
final class Strangers {

	private final Set<CustomerId> known;

	private final Faults faults = new Faults();

	Strangers(Set<CustomerId> known) {
		this.known = known;
	}

	/** Refuses a booking that names somebody who is no customer of ours. */
	void refuse(NewBooking sent) {
		look("owner", sent.owner());
		look("company", sent.company());
		List<NewBooking.NewParty> parties = NewBooking.all(sent.parties());
		for (int i = 0; i < parties.size(); i++) {
			look("parties[" + i + "].customer", parties.get(i).customer());
		}
		List<NewBooking.NewPassenger> passengers = NewBooking.all(sent.passengers());
		for (int i = 0; i < passengers.size(); i++) {
			look("passengers[" + i + "].customer", passengers.get(i).customer());
		}
		this.faults.refuse();
	}

	private void look(String field, @Nullable UUID customer) {
		if (customer != null && !this.known.contains(new CustomerId(customer))) {
			this.faults.add(field, "bookings.check.stranger");
		}
	}

}
