package app.wayside.cases.rules.web;

import java.time.Instant;
import java.util.Locale;

import app.wayside.cases.RuleTrials;
import app.wayside.cases.rules.Rule;
import app.wayside.cases.rules.RuleChange;
import app.wayside.cases.rules.RuleKind;
import app.wayside.cases.rules.Rules;
import app.wayside.web.Notice;

import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Changes to rules, and trials of them. */
@Controller
@RequestMapping(RulesScreenController.PLACE)
class RulesController {

	private final Rules rules;

	private final RuleTrials trials;

	private final RulePages pages;

	private final ReaderZone zone;

	RulesController(Rules rules, RuleTrials trials, RulePages pages, ReaderZone zone) {
		this.rules = rules;
		this.trials = trials;
		this.pages = pages;
		this.zone = zone;
	}

	@PostMapping("/trials")
	RulePage attempt(@PathVariable String kind, @RequestParam MultiValueMap<String, String> fields, Locale reader) {
		RuleChange change = change(kind, fields);
		return this.pages.tried(this.rules.tried(change), this.trials.of(change), reader);
	}

	@PostMapping("/versions")
	String save(@PathVariable String kind, @RequestParam MultiValueMap<String, String> fields,
			RedirectAttributes redirect) {
		Rule saved = this.rules.change(change(kind, fields));
		Notice.of("cases.rules.saved").on(redirect);
		return "redirect:/settings/" + kind + "/" + saved.key();
	}

	@PostMapping("/{key}/restorations")
	String restore(@PathVariable String kind, @PathVariable String key, @RequestParam Instant validFrom,
			RedirectAttributes redirect) {
		this.rules.restore(RulesScreenController.named(kind), key, validFrom);
		Notice.of("cases.rules.restored").on(redirect);
		return "redirect:/settings/" + kind + "/" + key;
	}

	@PostMapping("/{key}/end")
	String end(@PathVariable String kind, @PathVariable String key, @RequestParam MultiValueMap<String, String> fields,
			RedirectAttributes redirect) {
		SentForm sent = new SentForm(fields);
		this.rules.switchOff(RulesScreenController.named(kind), key, sent.text("source"),
				sent.moment("validUntil", this.zone.get()));
		Notice.of("cases.rules.switched-off").on(redirect);
		return "redirect:/settings/" + kind;
	}

	private RuleChange change(String kind, MultiValueMap<String, String> fields) {
		RuleKind named = RulesScreenController.named(kind);
		return RuleForms.change(named, new SentForm(fields), this.zone.get());
	}

}
