package app.wayside.customers.web;

import java.util.Optional;
import java.util.UUID;

import app.wayside.customers.CustomerId;
import app.wayside.customers.CustomerSummary;
import app.wayside.customers.Customers;
import app.wayside.customers.Kind;
import app.wayside.customers.Profile;
import app.wayside.identity.TenantProfile;
import app.wayside.identity.Tenants;
import app.wayside.web.Notice;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class NewCustomerController {

	private final Customers customers;

	private final Tenants tenants;

	NewCustomerController(Customers customers, Tenants tenants) {
		this.customers = customers;
		this.tenants = tenants;
	}

	@GetMapping("/customers/new")
	EditCustomerPage form(@RequestParam(defaultValue = "PERSON") Kind kind,
			@RequestParam(required = false) @Nullable UUID company) {
		TenantProfile here = this.tenants.current();
		CustomerSummary employer = Optional.ofNullable(company)
			.map(CustomerId::new)
			.flatMap(this.customers::find)
			.orElse(null);
		return new EditCustomerPage(null, kind, employer,
				new Profile("", "", "", here.locale().toLanguageTag(), here.zone().getId(), null, ""));
	}

	@PostMapping("/customers")
	String create(CustomerForm form, RedirectAttributes redirect) {
		CustomerId id = this.customers.create(form.newCustomer());
		Notice.of("customers.created").on(redirect);
		return "redirect:/customers/" + id;
	}

}
