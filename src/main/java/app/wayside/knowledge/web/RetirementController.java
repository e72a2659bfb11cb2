package app.wayside.knowledge.web;

import java.util.UUID;

import app.wayside.knowledge.CannedTextId;
import app.wayside.knowledge.CannedTexts;
import app.wayside.web.Notice;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class RetirementController {

	private final CannedTexts texts;

	RetirementController(CannedTexts texts) {
		this.texts = texts;
	}

	@PostMapping("/settings/canned-texts/{id}/retirement")
	String retire(@PathVariable UUID id, RedirectAttributes redirect) {
		this.texts.retire(new CannedTextId(id));
		Notice.of("knowledge.canned.retired").undo("/settings/canned-texts/" + id + "/restoration").on(redirect);
		return "redirect:/settings/canned-texts";
	}

	@PostMapping("/settings/canned-texts/{id}/restoration")
	String restore(@PathVariable UUID id, RedirectAttributes redirect) {
		this.texts.restore(new CannedTextId(id));
		Notice.of("knowledge.canned.restored").on(redirect);
		return "redirect:/settings/canned-texts/" + id;
	}

}
