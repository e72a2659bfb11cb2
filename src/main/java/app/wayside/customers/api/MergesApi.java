package app.wayside.customers.api;

import java.net.URI;
import java.util.UUID;

import app.wayside.customers.CustomerDetails;
import app.wayside.customers.CustomerId;
import app.wayside.customers.Customers;
import app.wayside.customers.Duplicates;
import app.wayside.customers.MergeId;
import app.wayside.customers.Merges;
import app.wayside.customers.SuggestionSlice;
import app.wayside.identity.Allowed;
import app.wayside.identity.Permission;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Customers that are one, or may be, for programs. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Customers")
class MergesApi {

	private final Customers customers;

	private final Merges merges;

	private final Duplicates duplicates;

	MergesApi(Customers customers, Merges merges, Duplicates duplicates) {
		this.customers = customers;
		this.merges = merges;
		this.duplicates = duplicates;
	}

	/** The merges that stand. */
	@GetMapping("/customers/{id}/merges")
	@Allowed(Permission.READ_CUSTOMERS)
	@Operation(summary = "Lists the merges that made a customer")
	MergeList of(@PathVariable UUID id) {
		return new MergeList(this.merges.of(new CustomerId(id)).stream().map(MergeBody::of).toList());
	}

	/** Joins another customer into this one. */
	@PostMapping("/customers/{id}/merges")
	@Allowed(Permission.EDIT_CUSTOMERS)
	@Transactional
	@Operation(summary = "Joins another customer into this one")
	public ResponseEntity<MergeBody> merge(@PathVariable UUID id, @RequestBody MergeDraft draft) {
		CustomerId survivor = new CustomerId(id);
		CustomerDetails before = this.customers.details(survivor);
		MergeId merge = this.merges.merge(draft.into(before, survivor));
		MergeBody body = this.merges.of(survivor)
			.stream()
			.filter((each) -> each.id().equals(merge))
			.map(MergeBody::of)
			.findFirst()
			.orElseThrow();
		return ResponseEntity.created(URI.create("/api/v1/customers/" + id + "/merges/" + merge)).body(body);
	}

	/** Takes a merge back. */
	@DeleteMapping("/customers/{id}/merges/{merge}")
	@Allowed(Permission.EDIT_CUSTOMERS)
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Operation(summary = "Takes a merge back; everything is as it was")
	void undo(@PathVariable UUID id, @PathVariable UUID merge) {
		this.merges.undo(new CustomerId(id), new MergeId(merge));
	}

	/** What is to be looked at. */
	@GetMapping("/customer-duplicates")
	@Allowed(Permission.READ_CUSTOMERS)
	@Operation(summary = "Lists customers that may be one, with reasons")
	DuplicateList duplicates(@RequestParam(required = false) @Nullable String cursor,
			@RequestParam(defaultValue = "50") int limit) {
		return DuplicateList.of(this.duplicates.open(SuggestionSlice.Place.of(cursor), limit));
	}

	/** Remembers that two are not the same. */
	@PutMapping("/customers/{id}/not-the-same/{other}")
	@Allowed(Permission.EDIT_CUSTOMERS)
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Operation(summary = "Says that two suggested customers are not the same")
	void tellApart(@PathVariable UUID id, @PathVariable UUID other) {
		this.duplicates.tellApart(new CustomerId(id), new CustomerId(other));
	}

	/** Takes that back. */
	@DeleteMapping("/customers/{id}/not-the-same/{other}")
	@Allowed(Permission.EDIT_CUSTOMERS)
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Operation(summary = "Takes back that two customers are not the same")
	void takeBack(@PathVariable UUID id, @PathVariable UUID other) {
		this.duplicates.takeBack(new CustomerId(id), new CustomerId(other));
	}

}
