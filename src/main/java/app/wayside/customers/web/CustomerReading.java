package app.wayside.customers.web;

import app.wayside.customers.CustomerDetails;
import app.wayside.customers.CustomerFilter;
import app.wayside.customers.CustomerId;
import app.wayside.customers.CustomerSearch;
import app.wayside.customers.Customers;
import app.wayside.customers.Happening;
import app.wayside.customers.Timeline;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads all that the page of a customer shows, at one moment. */
@Component
class CustomerReading {

	private static final int COLLEAGUES = 50;

	private static final int HAPPENINGS = 30;

	private final Customers customers;

	private final CustomerSearch search;

	private final DoublesReading doubles;

	private final TravellerReading traveller;

	private final Timeline timeline;

	CustomerReading(Customers customers, CustomerSearch search, DoublesReading doubles, TravellerReading traveller,
			Timeline timeline) {
		this.customers = customers;
		this.search = search;
		this.doubles = doubles;
		this.traveller = traveller;
		this.timeline = timeline;
	}

	@Transactional(readOnly = true)
	CustomerPage read(CustomerId id) {
		CustomerDetails customer = this.customers.details(id);
		return new CustomerPage(customer, this.search.list(CustomerFilter.of(customer.id()), null, COLLEAGUES),
				this.doubles.read(customer.id()), this.traveller.read(customer.id()), more(id, Happening.Place.END));
	}

	@Transactional(readOnly = true)
	Timeline.Slice more(CustomerId id, Happening.Place place) {
		return this.timeline.before(id, place, HAPPENINGS);
	}

}
