package app.wayside.cases.macros.web;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

import app.wayside.cases.deeds.DeedWords;
import app.wayside.cases.macros.Macro;
import app.wayside.cases.macros.MacroId;
import app.wayside.cases.macros.Macros;
import app.wayside.identity.Allowed;
import app.wayside.identity.Permission;
import app.wayside.identity.TeamId;
import app.wayside.identity.TeamSummary;
import app.wayside.identity.Teams;

import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Shows the macros that people wrote. */
@Controller
@RequestMapping("/settings/macros")
class MacrosScreenController {

	private final Macros macros;

	private final DeedWords words;

	private final DeedChoices choices;

	private final Teams teams;

	MacrosScreenController(Macros macros, DeedWords words, DeedChoices choices, Teams teams) {
		this.macros = macros;
		this.words = words;
		this.choices = choices;
		this.teams = teams;
	}

	@GetMapping
	@Allowed(Permission.READ_CASES)
	@Transactional(readOnly = true)
	public MacrosPage all(Locale reader) {
		return new MacrosPage(this.macros.all().stream().map((macro) -> line(macro, reader)).toList());
	}

	@GetMapping("/new")
	@Allowed(Permission.WORK_CASES)
	@Transactional(readOnly = true)
	public MacroPage blank(Locale reader) {
		return new MacroPage(null, List.of(DeedRow.blank()), this.choices.in(reader), active());
	}

	@GetMapping("/{id}")
	@Allowed(Permission.WORK_CASES)
	@Transactional(readOnly = true)
	public MacroPage one(@PathVariable UUID id, Locale reader) {
		Macro macro = this.macros.get(new MacroId(id));
		return new MacroPage(macro, macro.plan().deeds().stream().map(DeedRow::of).toList(), this.choices.in(reader),
				active());
	}

	private List<TeamSummary> active() {
		return this.teams.all().stream().filter(TeamSummary::active).toList();
	}

	private MacrosPage.Line line(Macro macro, Locale reader) {
		TeamId team = macro.plan().team();
		return new MacrosPage.Line(macro,
				macro.plan().deeds().stream().map((deed) -> this.words.sentence(deed, reader)).toList(),
				(team != null) ? this.teams.find(team).map((each) -> each.nameIn(reader)).orElse("") : "",
				this.macros.mayChange(macro));
	}

}
