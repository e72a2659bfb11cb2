package app.wayside.customers.web;

import java.util.UUID;

import app.wayside.customers.ConsentSource;
import app.wayside.customers.Consents;
import app.wayside.customers.ContactKind;
import app.wayside.customers.CustomerId;
import app.wayside.customers.Purpose;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class ConsentsController {

	private final Consents consents;

	ConsentsController(Consents consents) {
		this.consents = consents;
	}

	@PostMapping("/customers/{id}/consents")
	String give(@PathVariable UUID id, WordForm form) {
		this.consents.give(new CustomerId(id), form.word());
		return "redirect:/customers/" + id;
	}

	@PostMapping("/customers/{id}/consents/withdrawal")
	String withdraw(@PathVariable UUID id, WordForm form) {
		this.consents.withdraw(new CustomerId(id), form.word());
		return "redirect:/customers/" + id;
	}

	/**
	 * What the form of a consent sends.
	 *
	 * @param purpose for what
	 * @param channel by which; none for all
	 * @param source how he said it
	 * @param place where
	 * @param textVersion of the text
	 */
	record WordForm(Purpose purpose, @Nullable ContactKind channel, ConsentSource source, @Nullable String place,
			@Nullable String textVersion) {

		Consents.Word word() {
			return new Consents.Word(this.purpose, this.channel, this.source, (this.place != null) ? this.place : "",
					(this.textVersion != null) ? this.textVersion : "");
		}

	}

}
