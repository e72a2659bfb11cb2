package app.wayside.customers.api;

import java.util.UUID;

import app.wayside.customers.ConsentSource;
import app.wayside.customers.Consents;
import app.wayside.customers.ContactKind;
import app.wayside.customers.CustomerId;
import app.wayside.customers.Documents;
import app.wayside.customers.Purpose;
import app.wayside.customers.RelationKind;
import app.wayside.customers.Relations;
import app.wayside.identity.Allowed;
import app.wayside.identity.Permission;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What travellers carry, are to each other, and agree to, for programs. */
@RestController
@RequestMapping("/api/v1/customers/{id}")
@Tag(name = "Customers")
class TravellerApi {

	private final Consents consents;

	private final Documents documents;

	private final Relations relations;

	TravellerApi(Consents consents, Documents documents, Relations relations) {
		this.consents = consents;
		this.documents = documents;
		this.relations = relations;
	}

	/** All that he said. */
	@GetMapping("/consents")
	@Allowed(Permission.READ_CUSTOMERS)
	@Operation(summary = "Lists what a customer agreed to and took back, the latest first")
	TravellerBodies.Consents consents(@PathVariable UUID id) {
		return TravellerBodies.Consents.of(this.consents.of(new CustomerId(id)));
	}

	/** He says something more. */
	@PostMapping("/consents")
	@Allowed(Permission.EDIT_CUSTOMERS)
	@ResponseStatus(HttpStatus.CREATED)
	@Operation(summary = "Notes that a customer agrees, or no longer does")
	TravellerBodies.Consents say(@PathVariable UUID id, @RequestBody ConsentDraft draft) {
		if (draft.given()) {
			this.consents.give(new CustomerId(id), draft.word());
		}
		else {
			this.consents.withdraw(new CustomerId(id), draft.word());
		}
		return consents(id);
	}

	/** What he carries, masked. */
	@GetMapping("/documents")
	@Allowed(Permission.READ_CUSTOMERS)
	@Operation(summary = "Lists travel documents; their numbers are masked")
	TravellerBodies.Documents documents(@PathVariable UUID id) {
		return TravellerBodies.Documents.of(this.documents.of(new CustomerId(id)));
	}

	/** One more document. */
	@PostMapping("/documents")
	@Allowed(Permission.EDIT_CUSTOMERS)
	@ResponseStatus(HttpStatus.CREATED)
	@Operation(summary = "Adds a travel document; its number is kept encrypted")
	TravellerBodies.Documents addDocument(@PathVariable UUID id, @RequestBody Documents.Paper paper) {
		this.documents.add(new CustomerId(id), paper);
		return documents(id);
	}

	/** One document less. */
	@DeleteMapping("/documents/{document}")
	@Allowed(Permission.EDIT_CUSTOMERS)
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Operation(summary = "Removes a travel document")
	void removeDocument(@PathVariable UUID id, @PathVariable UUID document) {
		this.documents.remove(new CustomerId(id), document);
	}

	/** What he is to others. */
	@GetMapping("/relations")
	@Allowed(Permission.READ_CUSTOMERS)
	@Operation(summary = "Lists relations in both directions")
	TravellerBodies.Relations relations(@PathVariable UUID id) {
		return TravellerBodies.Relations.of(this.relations.of(new CustomerId(id)));
	}

	/** One more relation. */
	@PostMapping("/relations")
	@Allowed(Permission.EDIT_CUSTOMERS)
	@ResponseStatus(HttpStatus.CREATED)
	@Operation(summary = "Adds a relation to another customer")
	TravellerBodies.Relations addRelation(@PathVariable UUID id, @RequestBody RelationDraft draft) {
		this.relations.add(new CustomerId(id), draft.kind(), new CustomerId(draft.otherId()));
		return relations(id);
	}

	/** One relation less. */
	@DeleteMapping("/relations/{relation}")
	@Allowed(Permission.EDIT_CUSTOMERS)
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Operation(summary = "Ends a relation")
	void removeRelation(@PathVariable UUID id, @PathVariable UUID relation) {
		this.relations.remove(new CustomerId(id), relation);
	}

	/**
	 * What a customer says.
	 *
	 * @param purpose for what
	 * @param channel by which; none for all
	 * @param given whether he agrees
	 * @param source how he says it
	 * @param place where
	 * @param textVersion of the text that he read
	 */
	record ConsentDraft(Purpose purpose, @Nullable ContactKind channel, boolean given, ConsentSource source,
			@Nullable String place, @Nullable String textVersion) {

		Consents.Word word() {
			return new Consents.Word(this.purpose, this.channel, this.source, (this.place != null) ? this.place : "",
					(this.textVersion != null) ? this.textVersion : "");
		}

	}

	/**
	 * A relation to be.
	 *
	 * @param kind what he is to the other
	 * @param otherId the other
	 */
	record RelationDraft(RelationKind kind, UUID otherId) {
	}

}
