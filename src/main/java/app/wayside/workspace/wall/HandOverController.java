package app.wayside.workspace.wall;

import java.util.List;
import java.util.UUID;

import app.wayside.cases.CaseDetail;
import app.wayside.cases.CaseDetails;
import app.wayside.cases.CaseId;
import app.wayside.cases.Cases;
import app.wayside.customers.Customers;
import app.wayside.identity.Allowed;
import app.wayside.identity.Permission;
import app.wayside.identity.StaffId;
import app.wayside.identity.StaffSummary;
import app.wayside.identity.TeamId;
import app.wayside.identity.TeamSummary;
import app.wayside.web.Choice;
import app.wayside.web.Notice;
import org.jspecify.annotations.Nullable;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes a case over, or gives it to somebody, without leaving the wall. */
@Controller
@RequestMapping("/wall/cases/{id}")
class HandOverController {

	private final Cases cases;

	private final CaseDetails details;

	private final Customers customers;

	private final Colleagues colleagues;

	HandOverController(Cases cases, CaseDetails details, Customers customers, Colleagues colleagues) {
		this.cases = cases;
		this.details = details;
		this.customers = customers;
		this.colleagues = colleagues;
	}

	@GetMapping("/assignment")
	@Allowed(Permission.SUPERVISE_CASES)
	public HandOverPage show(@PathVariable UUID id) {
		CaseDetail detail = this.details.get(new CaseId(id));
		return new HandOverPage(detail, this.customers.find(detail.customerId()).map(WallReading::name).orElse(""),
				teams(detail.assignment().team()), agents(detail.assignment().agent()));
	}

	@PostMapping("/assignment")
	String assign(@PathVariable UUID id, @RequestParam @Nullable UUID team, @RequestParam @Nullable UUID agent,
			RedirectAttributes redirect) {
		this.cases.assign(new CaseId(id), new Cases.Assignee((team != null) ? new TeamId(team) : null,
				(agent != null) ? new StaffId(agent) : null));
		Notice.of("workspace.wall.assigned").on(redirect);
		return "redirect:/wall";
	}

	@PostMapping("/taking")
	String take(@PathVariable UUID id, RedirectAttributes redirect) {
		this.cases.take(new CaseId(id));
		Notice.of("workspace.wall.taken").on(redirect);
		return "redirect:/wall";
	}

	private List<Choice> teams(@Nullable TeamId chosen) {
		return this.colleagues.teams()
			.all()
			.stream()
			.filter(TeamSummary::active)
			.map((team) -> new Choice(team.id().value().toString(), team.nameIn(LocaleContextHolder.getLocale()),
					team.id().equals(chosen)))
			.toList();
	}

	private List<Choice> agents(@Nullable StaffId chosen) {
		return this.colleagues.staff()
			.all()
			.stream()
			.filter(StaffSummary::active)
			.map((person) -> new Choice(person.id().value().toString(), person.nameIn(LocaleContextHolder.getLocale()),
					person.id().equals(chosen)))
			.toList();
	}

	/**
	 * To whom a case can be given.
	 *
	 * @param staff to colleagues
	 * @param teams to teams
	 */
	@org.springframework.stereotype.Component
	record Colleagues(app.wayside.identity.Staff staff, app.wayside.identity.Teams teams) {
	}

}
