package app.wayside.customers.web;

import java.util.Locale;
import java.util.UUID;

import app.wayside.customers.Contact;
import app.wayside.customers.ContactId;
import app.wayside.customers.ContactKind;
import app.wayside.customers.Contacts;
import app.wayside.customers.CustomerId;
import app.wayside.identity.Subject;
import app.wayside.privacy.Reveal;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class RevealController {

	private final Contacts contacts;

	RevealController(Contacts contacts) {
		this.contacts = contacts;
	}

	@PostMapping("/customers/{id}/contacts/{contact}/reveals")
	RevealedPage reveal(@PathVariable UUID id, @PathVariable UUID contact, @RequestParam ContactKind kind,
			@RequestParam(defaultValue = "") String reason) {
		Contact shown = this.contacts.reveal(new ContactId(contact),
				new Reveal(new Subject("customer", id), kind.name().toLowerCase(Locale.ROOT), reason));
		return new RevealedPage(new CustomerId(id), shown.address());
	}

}
