package app.wayside.customers.web;

import java.util.UUID;

import app.wayside.customers.CustomerDetails;
import app.wayside.customers.CustomerFilter;
import app.wayside.customers.CustomerId;
import app.wayside.customers.CustomerSearch;
import app.wayside.customers.Customers;
import app.wayside.web.Notice;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class CustomerController {

	private static final int COLLEAGUES = 50;

	private final Customers customers;

	private final CustomerSearch search;

	CustomerController(Customers customers, CustomerSearch search) {
		this.customers = customers;
		this.search = search;
	}

	@GetMapping("/customers/{id}")
	CustomerPage page(@PathVariable UUID id) {
		CustomerId customer = new CustomerId(id);
		return new CustomerPage(this.customers.details(customer),
				this.search.list(CustomerFilter.of(customer), null, COLLEAGUES));
	}

	@GetMapping("/customers/{id}/panel")
	CustomerPanel panel(@PathVariable UUID id) {
		return new CustomerPanel(this.customers.details(new CustomerId(id)));
	}

	@GetMapping("/customers/{id}/edit")
	EditCustomerPage form(@PathVariable UUID id) {
		CustomerDetails customer = this.customers.details(new CustomerId(id));
		return new EditCustomerPage(customer, customer.kind(), null, customer.profile());
	}

	@PostMapping("/customers/{id}")
	String change(@PathVariable UUID id, CustomerForm form, RedirectAttributes redirect) {
		CustomerId customer = new CustomerId(id);
		this.customers.change(customer, form.profile(), form.readVersion());
		this.customers.moveTo(customer, form.chosenTier());
		Notice.of("customers.saved").on(redirect);
		return "redirect:/customers/" + id;
	}

}
