package app.wayside.customers.api;

import java.net.URI;
import java.util.Optional;
import java.util.UUID;

import app.wayside.customers.CustomerDetails;
import app.wayside.customers.CustomerFilter;
import app.wayside.customers.CustomerId;
import app.wayside.customers.CustomerSearch;
import app.wayside.customers.Customers;
import app.wayside.identity.Allowed;
import app.wayside.identity.Permission;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Customers for programs. */
@RestController
@RequestMapping("/api/v1/customers")
@Tag(name = "Customers")
class CustomersApi {

	private final Customers customers;

	private final CustomerSearch search;

	CustomersApi(Customers customers, CustomerSearch search) {
		this.customers = customers;
		this.search = search;
	}

	/** Customers by name. */
	@GetMapping
	@Allowed(Permission.READ_CUSTOMERS)
	@Operation(summary = "Lists or searches customers")
	CustomerList list(@RequestParam(required = false) @Nullable String query,
			@RequestParam(required = false) @Nullable UUID cursor, @RequestParam(defaultValue = "50") int limit) {
		return CustomerList.of(this.search.list(CustomerFilter.named(query),
				Optional.ofNullable(cursor).map(CustomerId::new).orElse(null), limit));
	}

	/** One customer. */
	@GetMapping("/{id}")
	@Allowed(Permission.READ_CUSTOMERS)
	@Operation(summary = "Reads a customer")
	CustomerBody get(@PathVariable UUID id) {
		return CustomerBody.of(this.customers.details(new CustomerId(id)));
	}

	/** A new customer. */
	@PostMapping
	@Allowed(Permission.EDIT_CUSTOMERS)
	@Operation(summary = "Adds a customer")
	ResponseEntity<CustomerBody> create(@RequestBody CustomerDraft draft) {
		CustomerId id = this.customers.create(draft.newCustomer());
		return ResponseEntity.created(URI.create("/api/v1/customers/" + id)).body(get(id.value()));
	}

	/** Changes what is sent, and nothing else. */
	@PatchMapping("/{id}")
	@Allowed(Permission.EDIT_CUSTOMERS)
	@Transactional
	@Operation(summary = "Changes a customer")
	public CustomerBody change(@PathVariable UUID id, @RequestBody CustomerDraft draft) {
		CustomerDetails before = this.customers.details(new CustomerId(id));
		this.customers.change(before.id(), draft.over(before.profile()), draft.versionOr(before));
		this.customers.moveTo(before.id(), draft.tierOr(before));
		return get(id);
	}

}
