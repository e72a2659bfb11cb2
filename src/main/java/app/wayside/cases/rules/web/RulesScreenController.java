package app.wayside.cases.rules.web;

import java.util.Locale;

import app.wayside.cases.rules.RuleKind;
import app.wayside.identity.Allowed;
import app.wayside.identity.Permission;
import app.wayside.web.NoSuchPage;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The pages of calendars, clock policies, ladders, routes, and how cases end. */
@Controller
@RequestMapping(RulesScreenController.PLACE)
class RulesScreenController {

	static final String PLACE = "/settings/{kind:calendars|policies|ladders|routes|solutions|causes|playbooks|goodwill-limits}";

	private final RulePages pages;

	RulesScreenController(RulePages pages) {
		this.pages = pages;
	}

	@GetMapping
	@Allowed(Permission.MANAGE_RULES)
	RulePage list(@PathVariable String kind, Locale reader) {
		return this.pages.all(named(kind), reader);
	}

	@GetMapping("/new")
	@Allowed(Permission.MANAGE_RULES)
	RulePage blank(@PathVariable String kind, Locale reader) {
		return this.pages.blank(named(kind), reader);
	}

	@GetMapping("/{key}")
	@Allowed(Permission.MANAGE_RULES)
	RulePage show(@PathVariable String kind, @PathVariable String key, Locale reader) {
		return this.pages.one(named(kind), key, reader);
	}

	static RuleKind named(String kind) {
		return RuleKind.named(kind).orElseThrow(NoSuchPage::new);
	}

}
