package app.wayside.customers.web;

import java.util.UUID;

import app.wayside.customers.ContactId;
import app.wayside.customers.ContactKind;
import app.wayside.customers.Contacts;
import app.wayside.customers.CustomerId;
import app.wayside.customers.Verifications;
import app.wayside.web.Notice;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class ContactsController {

	private final Contacts contacts;

	private final Verifications verifications;

	ContactsController(Contacts contacts, Verifications verifications) {
		this.contacts = contacts;
		this.verifications = verifications;
	}

	@PostMapping("/customers/{id}/contacts")
	String add(@PathVariable UUID id, @RequestParam ContactKind kind, @RequestParam String address) {
		this.contacts.add(new CustomerId(id), kind, address);
		return "redirect:/customers/" + id;
	}

	@PostMapping("/customers/{id}/contacts/{contact}/removal")
	String remove(@PathVariable UUID id, @PathVariable UUID contact) {
		this.contacts.remove(new CustomerId(id), new ContactId(contact));
		return "redirect:/customers/" + id;
	}

	@PostMapping("/customers/{id}/contacts/{contact}/preference")
	String prefer(@PathVariable UUID id, @PathVariable UUID contact) {
		this.contacts.prefer(new CustomerId(id), new ContactId(contact));
		return "redirect:/customers/" + id;
	}

	@PostMapping("/customers/{id}/contacts/{contact}/verification")
	String verify(@PathVariable UUID id, @PathVariable UUID contact) {
		this.contacts.verify(new CustomerId(id), new ContactId(contact));
		return "redirect:/customers/" + id;
	}

	@PostMapping("/customers/{id}/contacts/{contact}/question")
	String ask(@PathVariable UUID id, @PathVariable UUID contact, RedirectAttributes redirect) {
		this.verifications.ask(new CustomerId(id), new ContactId(contact));
		Notice.of("customers.contact.asked").on(redirect);
		return "redirect:/customers/" + id;
	}

}
