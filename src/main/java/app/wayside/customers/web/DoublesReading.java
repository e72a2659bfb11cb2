package app.wayside.customers.web;

import app.wayside.customers.CustomerId;
import app.wayside.customers.Duplicates;
import app.wayside.customers.Merges;

import org.springframework.stereotype.Component;

/** Reads who may be the same as a customer, and who is. */
@Component
class DoublesReading {

	private final Duplicates duplicates;

	private final Merges merges;

	DoublesReading(Duplicates duplicates, Merges merges) {
		this.duplicates = duplicates;
		this.merges = merges;
	}

	CustomerPage.Doubles read(CustomerId id) {
		return new CustomerPage.Doubles(this.duplicates.of(id), this.merges.of(id));
	}

}
