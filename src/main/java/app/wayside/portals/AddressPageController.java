package app.wayside.portals;

import app.wayside.customers.VerificationLinks;
import app.wayside.customers.Verifications;
import app.wayside.identity.Actor;
import app.wayside.identity.TenantProfile;
import app.wayside.identity.Tenants;
import app.wayside.tenancy.SignedReference;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * The page on which a customer says that an address is his. Following the link says
 * nothing yet, because mail scanners follow links too: pressing the button does.
 */
@Controller
@RequestMapping("/p/v/{token}")
class AddressPageController {

	private final VerificationLinks links;

	private final Verifications verifications;

	private final Tenants tenants;

	AddressPageController(VerificationLinks links, Verifications verifications, Tenants tenants) {
		this.links = links;
		this.verifications = verifications;
		this.tenants = tenants;
	}

	@GetMapping
	AddressPage ask(@PathVariable String token) {
		SignedReference reference = read(token);
		return CaseVisits.as(reference, Actor.WAYSIDE,
				() -> page(token, this.verifications.question(reference.subject()), AddressPage.State.ASKED));
	}

	@PostMapping
	AddressPage confirm(@PathVariable String token) {
		SignedReference reference = read(token);
		return CaseVisits.as(reference, Actor.WAYSIDE, () -> {
			Verifications.Question question = this.verifications.question(reference.subject());
			return CaseVisits.as(reference, new Actor.Customer(question.customerId()), () -> {
				this.verifications.confirm(question.id());
				return page(token, question, AddressPage.State.CONFIRMED);
			});
		});
	}

	private AddressPage page(String token, Verifications.Question question, AddressPage.State state) {
		TenantProfile company = this.tenants.current();
		return new AddressPage(token, new CasePage.Names(company.name(), company.nativeName()), question.address(),
				state);
	}

	private SignedReference read(String token) {
		return this.links.read(token).orElseThrow(LinkNotValid::new);
	}

}
