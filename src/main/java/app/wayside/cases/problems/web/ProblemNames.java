package app.wayside.cases.problems.web;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import app.wayside.customers.CustomerId;
import app.wayside.customers.Customers;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Names of customers. */
@Component
class ProblemNames {

	private final Customers customers;

	ProblemNames(Customers customers) {
		this.customers = customers;
	}

	@Transactional(readOnly = true)
	Map<UUID, String> customers(Collection<UUID> ids) {
		return this.customers.findAll(ids.stream().distinct().map(CustomerId::new).toList())
			.stream()
			.collect(Collectors.toMap((customer) -> customer.id().value(), (customer) -> customer.displayName()));
	}

}
