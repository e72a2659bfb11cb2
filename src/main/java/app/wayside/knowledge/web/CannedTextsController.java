package app.wayside.knowledge.web;

import java.util.List;
import java.util.UUID;

import app.wayside.identity.Teams;
import app.wayside.knowledge.CannedText;
import app.wayside.knowledge.CannedTextId;
import app.wayside.knowledge.CannedTexts;
import app.wayside.web.Notice;
import app.wayside.web.NoSuchPage;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/settings/canned-texts")
class CannedTextsController {

	private final CannedTexts texts;

	private final Teams teams;

	CannedTextsController(CannedTexts texts, Teams teams) {
		this.texts = texts;
		this.teams = teams;
	}

	@GetMapping
	CannedTextsPage blank() {
		return new CannedTextsPage(this.texts.all(), null, List.of(), this.teams.all());
	}

	@GetMapping("/{id}")
	CannedTextsPage one(@PathVariable UUID id) {
		CannedText text = this.texts.find(new CannedTextId(id)).orElseThrow(NoSuchPage::new);
		return new CannedTextsPage(this.texts.all(), text, this.texts.history(text.id()), this.teams.all());
	}

	@PostMapping
	String write(CannedForm form, RedirectAttributes redirect) {
		CannedTextId id = this.texts.write(form.key(), form.wordings());
		Notice.of("knowledge.saved").on(redirect);
		return "redirect:/settings/canned-texts/" + id;
	}

	@PostMapping("/{id}")
	String rewrite(@PathVariable UUID id, CannedForm form, RedirectAttributes redirect) {
		this.texts.rewrite(new CannedTextId(id), form.readVersion(), form.key(), form.wordings());
		Notice.of("knowledge.saved").on(redirect);
		return "redirect:/settings/canned-texts/" + id;
	}

}
