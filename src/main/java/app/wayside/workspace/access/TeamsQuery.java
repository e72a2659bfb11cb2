package app.wayside.workspace.access;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import app.wayside.identity.Membership;
import app.wayside.identity.Staff;
import app.wayside.identity.StaffId;
import app.wayside.identity.StaffSummary;
import app.wayside.identity.TeamId;
import app.wayside.identity.TeamSummary;
import app.wayside.identity.Teams;
import app.wayside.identity.Tenants;
import app.wayside.web.NoSuchPage;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the page of teams. */
@Component
class TeamsQuery {

	private final Teams teams;

	private final Staff staff;

	private final Tenants tenants;

	TeamsQuery(Teams teams, Staff staff, Tenants tenants) {
		this.teams = teams;
		this.staff = staff;
		this.tenants = tenants;
	}

	@Transactional(readOnly = true)
	TeamsPage none() {
		return page(StaffPage.Pane.NONE, null, new TeamsPage.People(List.of(), Map.of(), List.of()));
	}

	@Transactional(readOnly = true)
	TeamsPage someNew() {
		return page(StaffPage.Pane.NEW, null,
				new TeamsPage.People(active(Map.of()), Map.of(), Choices.zones(this.tenants.current().zone().getId())));
	}

	@Transactional(readOnly = true)
	TeamsPage of(TeamId id) {
		TeamSummary shown = this.teams.find(id).orElseThrow(NoSuchPage::new);
		Map<StaffId, Membership.Part> parts = this.teams.membersOf(id)
			.stream()
			.collect(Collectors.toMap(Membership::staffId, Membership::part));
		return page(StaffPage.Pane.SHOWN, shown,
				new TeamsPage.People(active(parts), parts, Choices.zones(shown.zone())));
	}

	private List<StaffSummary> active(Map<StaffId, Membership.Part> parts) {
		return this.staff.all().stream().filter((one) -> one.active() || parts.containsKey(one.id())).toList();
	}

	private TeamsPage page(StaffPage.Pane form, @Nullable TeamSummary shown, TeamsPage.People people) {
		return new TeamsPage(this.teams.all(), this.teams.sizes(), form, shown, people);
	}

}
