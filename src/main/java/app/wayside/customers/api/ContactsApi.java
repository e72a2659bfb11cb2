package app.wayside.customers.api;

import java.net.URI;
import java.util.UUID;

import app.wayside.customers.ContactId;
import app.wayside.customers.Contacts;
import app.wayside.customers.CustomerId;
import app.wayside.customers.Verifications;
import app.wayside.identity.Allowed;
import app.wayside.identity.Permission;
import app.wayside.web.Listing;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Where customers are reached, and whether that is theirs, for programs. */
@RestController
@RequestMapping("/api/v1/customers/{id}/contacts")
@Tag(name = "Customers")
class ContactsApi {

	private final Contacts contacts;

	private final Verifications verifications;

	ContactsApi(Contacts contacts, Verifications verifications) {
		this.contacts = contacts;
		this.verifications = verifications;
	}

	/** Where he is reached. */
	@GetMapping
	@Allowed(Permission.READ_CUSTOMERS)
	@Operation(summary = "Lists where a customer is reached; addresses other than mail are masked")
	Listing<ContactBody> list(@PathVariable UUID id) {
		return Listing.whole(this.contacts.of(new CustomerId(id)).stream().map(ContactBody::of).toList());
	}

	/** One more. */
	@PostMapping
	@Allowed(Permission.EDIT_CUSTOMERS)
	@Operation(summary = "Adds a contact point")
	ResponseEntity<ContactBody> add(@PathVariable UUID id, @RequestBody CustomerDraft.Address draft) {
		ContactId added = this.contacts.add(new CustomerId(id), draft.kind(), draft.address());
		return ResponseEntity.created(URI.create("/api/v1/customers/" + id + "/contacts/" + added))
			.body(body(id, added));
	}

	/** One less. */
	@DeleteMapping("/{contact}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Allowed(Permission.EDIT_CUSTOMERS)
	@Operation(summary = "Takes a contact point away")
	void remove(@PathVariable UUID id, @PathVariable UUID contact) {
		this.contacts.remove(new CustomerId(id), new ContactId(contact));
	}

	/** It is the one to use. */
	@PutMapping("/{contact}/preference")
	@Allowed(Permission.EDIT_CUSTOMERS)
	@Operation(summary = "Makes a contact point the one to use among those of its kind")
	ContactBody prefer(@PathVariable UUID id, @PathVariable UUID contact) {
		this.contacts.prefer(new CustomerId(id), new ContactId(contact));
		return body(id, new ContactId(contact));
	}

	/** It was proven to be his. */
	@PutMapping("/{contact}/verification")
	@Allowed(Permission.EDIT_CUSTOMERS)
	@Operation(summary = "Notes that a contact point was proven to be the customer's")
	ContactBody verify(@PathVariable UUID id, @PathVariable UUID contact) {
		this.contacts.verify(new CustomerId(id), new ContactId(contact));
		return body(id, new ContactId(contact));
	}

	/** He is asked by mail. */
	@PostMapping("/{contact}/questions")
	@ResponseStatus(HttpStatus.ACCEPTED)
	@Allowed(Permission.EDIT_CUSTOMERS)
	@Operation(summary = "Asks the customer by mail whether the address is his",
			description = "He answers by a link, once and within three days.")
	Question ask(@PathVariable UUID id, @PathVariable UUID contact) {
		return new Question(this.verifications.ask(new CustomerId(id), new ContactId(contact)));
	}

	private ContactBody body(UUID customer, ContactId id) {
		return this.contacts.of(new CustomerId(customer))
			.stream()
			.filter((contact) -> contact.id().equals(id))
			.findFirst()
			.map(ContactBody::of)
			.orElseThrow();
	}

	/** A question that was sent. */
	@Schema(name = "ContactQuestion")
	record Question(UUID id) {
	}

}
