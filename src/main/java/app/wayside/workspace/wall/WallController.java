package app.wayside.workspace.wall;

import java.util.ArrayList;
import java.util.List;

import app.wayside.audit.EventLog;
import app.wayside.identity.Allowed;
import app.wayside.identity.Permission;
import app.wayside.identity.TeamSummary;
import app.wayside.identity.Teams;
import app.wayside.web.Choice;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The wall, and its figures by themselves. */
@Controller
class WallController {

	private final WallReading reading;

	private final Teams teams;

	private final EventLog log;

	WallController(WallReading reading, Teams teams, EventLog log) {
		this.reading = reading;
		this.teams = teams;
		this.log = log;
	}

	@GetMapping("/wall")
	@Allowed(Permission.SUPERVISE_CASES)
	public WallPage wall(@RequestParam(defaultValue = "") String team) {
		return new WallPage(choices(team), figures(team), this.log.now().toString());
	}

	@GetMapping("/wall/figures")
	@Allowed(Permission.SUPERVISE_CASES)
	public WallFigures figures(@RequestParam(defaultValue = "") String team) {
		return this.reading.of(this.teams.findByKey(team).orElse(null));
	}

	private List<Choice> choices(String chosen) {
		List<Choice> choices = new ArrayList<>();
		for (TeamSummary team : this.teams.all()) {
			if (team.active()) {
				choices.add(new Choice("/wall?team=" + team.key(), team.nameIn(LocaleContextHolder.getLocale()),
						team.key().equals(chosen)));
			}
		}
		return choices;
	}

}
