package app.wayside.api.cases;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import app.wayside.api.Words;
import app.wayside.cases.CaseDetails;
import app.wayside.cases.CaseParties;
import app.wayside.cases.CaseRole;
import app.wayside.customers.CustomerId;
import app.wayside.identity.Allowed;
import app.wayside.identity.FieldFault;
import app.wayside.identity.Permission;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Programs that say who else has to do with a case. */
@RestController
@RequestMapping("/api/v1/cases/{id}/parties")
@Tag(name = "Work on cases")
class PartiesApi {

	private final CaseParties parties;

	private final CaseDetails cases;

	PartiesApi(CaseParties parties, CaseDetails cases) {
		this.parties = parties;
		this.cases = cases;
	}

	@GetMapping
	@Allowed({ Permission.READ_CASES, Permission.WORK_CASES })
	@Operation(summary = "Lists who else has to do with a case")
	Parties list(@PathVariable String id) {
		return new Parties(this.parties.of(this.cases.named(id)).stream().map(PartyBody::of).toList(), null);
	}

	@PutMapping("/{customer}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Allowed(Permission.WORK_CASES)
	@Operation(summary = "Says what a customer has to do with a case",
			description = "roles are all that he has, of traveller, booker, payer, approver and guardian; asked again, "
					+ "the same.")
	void set(@PathVariable String id, @PathVariable UUID customer, @RequestBody Roles sent) {
		List<String> words = (sent.roles() != null) ? sent.roles() : List.of();
		if (words.isEmpty()) {
			throw new FieldFault("roles", "api.refusal.missing", "roles");
		}
		Set<CaseRole> roles = words.stream()
			.map((word) -> Words.choice(CaseRole.class, "roles", word))
			.collect(Collectors.toSet());
		this.parties.set(this.cases.named(id), new CustomerId(customer), roles);
	}

	@DeleteMapping("/{customer}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Allowed(Permission.WORK_CASES)
	@Operation(summary = "Takes a customer off a case")
	void remove(@PathVariable String id, @PathVariable UUID customer) {
		this.parties.remove(this.cases.named(id), new CustomerId(customer));
	}

	/** Who has to do with a case. */
	@Schema(name = "CaseParties")
	@JsonInclude(JsonInclude.Include.ALWAYS)
	record Parties(List<PartyBody> items, @Nullable String next) {
	}

	/** A customer with his roles. */
	@Schema(name = "CaseParty")
	record PartyBody(UUID customerId, String name, List<String> roles) {

		static PartyBody of(CaseParties.Party party) {
			return new PartyBody(party.customer().id().value(), party.customer().displayName(),
					party.roles().stream().sorted().map(Words::of).toList());
		}

	}

	/** All roles of a customer on a case. */
	@Schema(name = "CaseRoles")
	record Roles(@Nullable List<String> roles) {
	}

}
