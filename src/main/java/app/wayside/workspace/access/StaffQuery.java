package app.wayside.workspace.access;

import java.time.ZoneId;
import java.util.List;

import app.wayside.identity.Roles;
import app.wayside.identity.SignedIn;
import app.wayside.identity.Skills;
import app.wayside.identity.Staff;
import app.wayside.identity.StaffId;
import app.wayside.identity.StaffSummary;
import app.wayside.identity.Teams;
import app.wayside.web.NoSuchPage;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the page of staff. */
@Component
class StaffQuery {

	private final Staff staff;

	private final Teams teams;

	private final Roles roles;

	private final Skills skills;

	StaffQuery(Staff staff, Teams teams, Roles roles, Skills skills) {
		this.staff = staff;
		this.teams = teams;
		this.roles = roles;
		this.skills = skills;
	}

	@Transactional(readOnly = true)
	StaffPage nobody() {
		return new StaffPage(this.staff.all(), StaffPage.Pane.NONE, null, List.of(), options(""));
	}

	@Transactional(readOnly = true)
	StaffPage someNew() {
		String zone = SignedIn.current().map((me) -> me.preferences().zone()).map(ZoneId::getId).orElse("");
		return new StaffPage(this.staff.all(), StaffPage.Pane.NEW, null, List.of(), options(zone));
	}

	@Transactional(readOnly = true)
	StaffPage of(StaffId id) {
		StaffSummary shown = this.staff.find(id).orElseThrow(NoSuchPage::new);
		return new StaffPage(this.staff.all(), StaffPage.Pane.SHOWN, shown, this.teams.teamsOf(id),
				options(shown.zone().getId()));
	}

	private StaffPage.Options options(String zone) {
		return new StaffPage.Options(this.roles.all(), this.skills.all(), Choices.zones(zone));
	}

}
