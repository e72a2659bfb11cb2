package app.wayside.customers.web;

import java.util.Arrays;
import java.util.stream.Collectors;

import app.wayside.customers.Consents;
import app.wayside.customers.CustomerId;
import app.wayside.customers.Documents;
import app.wayside.customers.Purpose;
import app.wayside.customers.Relations;
import app.wayside.customers.TravelProfiles;

import org.springframework.stereotype.Component;

/** Reads how a customer travels, and what he agreed to. */
@Component
class TravellerReading {

	private final TravelProfiles profiles;

	private final Documents documents;

	private final Relations relations;

	private final Consents consents;

	TravellerReading(TravelProfiles profiles, Documents documents, Relations relations, Consents consents) {
		this.profiles = profiles;
		this.documents = documents;
		this.relations = relations;
		this.consents = consents;
	}

	TravellerView read(CustomerId id) {
		return new TravellerView(this.profiles.of(id), this.documents.of(id), this.relations.of(id),
				this.consents.of(id),
				Arrays.stream(Purpose.values())
					.filter((purpose) -> this.consents.allows(id, purpose, null))
					.collect(Collectors.toSet()));
	}

}
