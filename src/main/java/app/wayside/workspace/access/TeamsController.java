package app.wayside.workspace.access;

import java.util.UUID;

import app.wayside.identity.TeamId;
import app.wayside.identity.Teams;
import app.wayside.web.Notice;

import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Changes to teams. */
@Controller
@RequestMapping("/settings/teams")
class TeamsController {

	private final Teams teams;

	TeamsController(Teams teams) {
		this.teams = teams;
	}

	@PostMapping
	@Transactional
	String create(TeamForm form, RedirectAttributes redirect) {
		TeamId id = this.teams.create(form.profile());
		this.teams.setMembers(id, form.memberships());
		Notice.of("workspace.access.saved").on(redirect);
		return "redirect:/settings/teams/" + id;
	}

	@PostMapping("/{id}")
	@Transactional
	String change(@PathVariable UUID id, TeamForm form, RedirectAttributes redirect) {
		this.teams.change(new TeamId(id), form.versionRead(), form.profile());
		this.teams.setMembers(new TeamId(id), form.memberships());
		Notice.of("workspace.access.saved").on(redirect);
		return "redirect:/settings/teams/" + id;
	}

	@PostMapping("/{id}/closure")
	String close(@PathVariable UUID id, RedirectAttributes redirect) {
		this.teams.close(new TeamId(id));
		Notice.of("workspace.access.teams.closed").undo("/settings/teams/" + id + "/reopening").on(redirect);
		return "redirect:/settings/teams/" + id;
	}

	@PostMapping("/{id}/reopening")
	String reopen(@PathVariable UUID id, RedirectAttributes redirect) {
		this.teams.reopen(new TeamId(id));
		Notice.of("workspace.access.teams.reopened").on(redirect);
		return "redirect:/settings/teams/" + id;
	}

}
