package app.wayside.knowledge.web;

import java.util.Arrays;
import java.util.List;

import app.wayside.knowledge.Languages;
import app.wayside.knowledge.LetterKind;
import app.wayside.knowledge.LetterWording;
import app.wayside.knowledge.Letters;
import app.wayside.knowledge.Wording;
import app.wayside.web.NoSuchPage;
import app.wayside.web.Notice;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/settings/letters")
class LettersController {

	private final Letters letters;

	LettersController(Letters letters) {
		this.letters = letters;
	}

	@GetMapping
	LettersPage first() {
		return one(LetterKind.RECEIPT.word(), Languages.OFFERED.getFirst());
	}

	@GetMapping("/{kind}/{language}")
	LettersPage one(@PathVariable String kind, @PathVariable String language) {
		LetterKind wanted = kind(kind);
		List<LetterWording> versions = this.letters.history(wanted, language);
		Wording shown = versions.isEmpty() ? new Wording("", "") : versions.getFirst().wording();
		return new LettersPage(this.letters.all(), wanted, language, versions,
				shown.filled(LettersPage.example(language)));
	}

	@PostMapping("/{kind}/{language}")
	String rewrite(@PathVariable String kind, @PathVariable String language, LetterForm form,
			RedirectAttributes redirect) {
		this.letters.rewrite(kind(kind), language, new Wording(form.subject(), form.body()), form.version());
		Notice.of("knowledge.saved").on(redirect);
		return "redirect:" + LettersPage.href(kind(kind), language);
	}

	@PostMapping("/{kind}/{language}/preview")
	LetterPreview preview(@PathVariable String kind, @PathVariable String language, @RequestParam String subject,
			@RequestParam String body) {
		return new LetterPreview(new Wording(subject, body).filled(LettersPage.example(language)), language);
	}

	private static LetterKind kind(String word) {
		return Arrays.stream(LetterKind.values())
			.filter((kind) -> kind.word().equals(word))
			.findFirst()
			.orElseThrow(NoSuchPage::new);
	}

	/**
	 * What the form sends.
	 *
	 * @param subject the line above
	 * @param body the text
	 * @param version that the change was made from
	 */
	record LetterForm(String subject, String body, int version) {
	}

}
