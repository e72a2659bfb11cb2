package app.wayside.customers.web;

import java.time.LocalDate;
import java.util.UUID;

import app.wayside.customers.CustomerId;
import app.wayside.customers.DocumentKind;
import app.wayside.customers.Documents;
import app.wayside.identity.Subject;
import app.wayside.privacy.Reveal;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class DocumentsController {

	private final Documents documents;

	DocumentsController(Documents documents) {
		this.documents = documents;
	}

	@PostMapping("/customers/{id}/documents")
	String add(@PathVariable UUID id, PaperForm form) {
		this.documents.add(new CustomerId(id),
				new Documents.Paper(form.kind(), form.country(), form.number(), form.expires()));
		return "redirect:/customers/" + id;
	}

	@PostMapping("/customers/{id}/documents/{document}/removal")
	String remove(@PathVariable UUID id, @PathVariable UUID document) {
		this.documents.remove(new CustomerId(id), document);
		return "redirect:/customers/" + id;
	}

	@PostMapping("/customers/{id}/documents/{document}/reveals")
	RevealedPage reveal(@PathVariable UUID id, @PathVariable UUID document,
			@RequestParam(defaultValue = "") String reason) {
		String number = this.documents.reveal(document, new Reveal(new Subject("customer", id), "document", reason));
		return new RevealedPage(new CustomerId(id), number);
	}

	/**
	 * What the form of a document sends.
	 *
	 * @param kind of paper
	 * @param country two letters
	 * @param number as typed
	 * @param expires the last day
	 */
	record PaperForm(DocumentKind kind, String country, String number, @Nullable LocalDate expires) {
	}

}
