package app.wayside.cases.automation.web;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

import app.wayside.cases.automation.Automation;
import app.wayside.cases.automation.AutomationId;
import app.wayside.cases.automation.AutomationPlan;
import app.wayside.cases.automation.Automations;
import app.wayside.cases.deeds.Deed;
import app.wayside.cases.macros.web.DeedChoices;
import app.wayside.cases.macros.web.DeedRow;
import app.wayside.identity.Allowed;
import app.wayside.identity.Permission;

import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Shows automations, what they did, and what they would have done. */
@Controller
@RequestMapping("/settings/automations")
class AutomationsScreenController {

	private static final int RUNS = 50;

	private static final DeedRow FIRST = DeedRow.of(new Deed.Assign(null, null));

	private final Automations automations;

	private final AutomationWords words;

	private final DeedChoices choices;

	AutomationsScreenController(Automations automations, AutomationWords words, DeedChoices choices) {
		this.automations = automations;
		this.words = words;
		this.choices = choices;
	}

	@GetMapping
	@Allowed(Permission.MANAGE_RULES)
	@Transactional(readOnly = true)
	public AutomationsPage all(Locale reader) {
		return new AutomationsPage(this.automations.all()
			.stream()
			.map((each) -> new AutomationsPage.Line(each, this.words.when(each.plan(), reader),
					this.words.then(each.plan(), reader)))
			.toList());
	}

	@GetMapping("/new")
	@Allowed(Permission.MANAGE_RULES)
	@Transactional(readOnly = true)
	public AutomationPage blank(Locale reader) {
		return new AutomationPage(null, List.of(FIRST), offered(reader), AutomationPage.Past.NONE);
	}

	@GetMapping("/{id}")
	@Allowed(Permission.MANAGE_RULES)
	@Transactional(readOnly = true)
	public AutomationPage one(@PathVariable UUID id, Locale reader) {
		AutomationId wanted = new AutomationId(id);
		Automation automation = this.automations.get(wanted);
		return new AutomationPage(automation, automation.plan().deeds().stream().map(DeedRow::of).toList(),
				offered(reader),
				new AutomationPage.Past(this.automations.versions(wanted), this.automations.runs(wanted, RUNS)));
	}

	/** Nobody is there to take a case. */
	private DeedChoices.Offered offered(Locale reader) {
		return this.choices.in(reader).without("take");
	}

	@PostMapping("/trials")
	@Allowed(Permission.MANAGE_RULES)
	AutomationTrialPart tried(AutomationForm form, Locale reader) {
		AutomationPlan plan = form.plan();
		return new AutomationTrialPart(this.words.when(plan, reader), this.words.then(plan, reader),
				this.automations.tried(plan));
	}

}
