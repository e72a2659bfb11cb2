package app.wayside.customers.web;

import java.util.UUID;

import app.wayside.customers.CustomerDetails;
import app.wayside.customers.CustomerId;
import app.wayside.customers.Customers;
import app.wayside.customers.Happening;
import app.wayside.web.Notice;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class CustomerController {

	private final Customers customers;

	private final CustomerReading reading;

	CustomerController(Customers customers, CustomerReading reading) {
		this.customers = customers;
		this.reading = reading;
	}

	@GetMapping("/customers/{id}")
	CustomerPage page(@PathVariable UUID id) {
		return this.reading.read(new CustomerId(id));
	}

	@GetMapping("/customers/{id}/timeline")
	TimelineRows timeline(@PathVariable UUID id, @RequestParam(required = false) @Nullable String before) {
		CustomerId customer = new CustomerId(id);
		return new TimelineRows(customer, this.reading.more(customer, Happening.Place.of(before)));
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
