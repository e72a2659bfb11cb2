package app.wayside.workspace.desk;

import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;

import app.wayside.cases.views.View;
import app.wayside.cases.views.ViewId;
import app.wayside.cases.views.Views;
import app.wayside.identity.Allowed;
import app.wayside.identity.Permission;
import app.wayside.identity.TeamSummary;
import app.wayside.identity.Teams;

import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows the views that people made. */
@Controller
@RequestMapping("/cases/views")
class ViewsScreenController {

	private final Shelves shelves;

	private final Views views;

	private final Teams teams;

	ViewsScreenController(Shelves shelves, Views views, Teams teams) {
		this.shelves = shelves;
		this.views = views;
		this.teams = teams;
	}

	@GetMapping
	@Allowed(Permission.READ_CASES)
	@Transactional(readOnly = true)
	public ViewsPage all(Locale reader) {
		return new ViewsPage(this.shelves.lines(),
				this.teams.all().stream().collect(Collectors.toMap(TeamSummary::id, (team) -> team.nameIn(reader))));
	}

	@GetMapping("/lines")
	@Allowed(Permission.READ_CASES)
	@Transactional(readOnly = true)
	public ViewsPart lines(@RequestParam(defaultValue = "") String here) {
		return new ViewsPart(this.shelves.lines(), here);
	}

	@GetMapping("/new")
	@Allowed(Permission.READ_CASES)
	@Transactional(readOnly = true)
	public ViewPage blank(DeskWish wish) {
		return new ViewPage(null, this.shelves.of(wish).list().narrowed(wish.words()),
				this.teams.all().stream().filter(TeamSummary::active).toList());
	}

	@GetMapping("/{id}")
	@Allowed(Permission.READ_CASES)
	@Transactional(readOnly = true)
	public ViewPage one(@PathVariable UUID id) {
		View view = this.views.get(new ViewId(id));
		return new ViewPage(view, view.list(), this.teams.all().stream().filter(TeamSummary::active).toList());
	}

}
