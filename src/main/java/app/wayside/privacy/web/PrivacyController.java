package app.wayside.privacy.web;

import java.util.UUID;

import app.wayside.privacy.Privacy;
import app.wayside.web.Notice;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/customers/{id}/privacy")
class PrivacyController {

	private static final MediaType ZIP = MediaType.valueOf("application/zip");

	private final Privacy privacy;

	PrivacyController(Privacy privacy) {
		this.privacy = privacy;
	}

	@GetMapping
	PrivacyPage page(@PathVariable UUID id) {
		return new PrivacyPage(id, this.privacy.erasure(id).orElse(null));
	}

	@PostMapping("/exports")
	ResponseEntity<byte[]> export(@PathVariable UUID id) {
		ContentDisposition file = ContentDisposition.attachment().filename("customer-" + id + ".zip").build();
		return ResponseEntity.ok()
			.contentType(ZIP)
			.header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
			.body(this.privacy.export(id));
	}

	@PostMapping("/erasures")
	String erase(@PathVariable UUID id, @RequestParam(defaultValue = "") String reason, RedirectAttributes redirect) {
		this.privacy.erase(id, reason);
		Notice.of("privacy.erasure.requested").on(redirect);
		return "redirect:/customers/" + id + "/privacy";
	}

}
