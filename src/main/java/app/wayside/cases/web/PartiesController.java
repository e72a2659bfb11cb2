package app.wayside.cases.web;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

import app.wayside.cases.CaseId;
import app.wayside.cases.CaseParties;
import app.wayside.cases.CaseRole;
import app.wayside.customers.CustomerId;
import app.wayside.identity.Allowed;
import app.wayside.identity.Permission;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who else has to do with a case, and in which role. */
@Controller
@RequestMapping("/cases/{id}/parties")
class PartiesController {

	private final CaseParties parties;

	PartiesController(CaseParties parties) {
		this.parties = parties;
	}

	@GetMapping
	@Allowed({ Permission.READ_CASES, Permission.WORK_CASES })
	PartiesPanel panel(@PathVariable UUID id) {
		return new PartiesPanel(id, this.parties.of(new CaseId(id)));
	}

	@PostMapping
	PartiesPanel add(@PathVariable UUID id, @RequestParam UUID customer, @RequestParam CaseRole role) {
		Set<CaseRole> roles = roles(id, customer);
		roles.add(role);
		this.parties.set(new CaseId(id), new CustomerId(customer), roles);
		return panel(id);
	}

	@PostMapping("/{customer}/{role}/removal")
	PartiesPanel remove(@PathVariable UUID id, @PathVariable UUID customer, @PathVariable CaseRole role) {
		Set<CaseRole> roles = roles(id, customer);
		roles.remove(role);
		this.parties.set(new CaseId(id), new CustomerId(customer), roles);
		return panel(id);
	}

	private Set<CaseRole> roles(UUID id, UUID customer) {
		Set<CaseRole> roles = EnumSet.noneOf(CaseRole.class);
		this.parties.of(new CaseId(id))
			.stream()
			.filter((party) -> party.customer().id().value().equals(customer))
			.forEach((party) -> roles.addAll(party.roles()));
		return roles;
	}

}
