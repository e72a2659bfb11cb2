package app.wayside.identity;

import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import app.wayside.audit.EventLog;
import app.wayside.audit.LoggedEvent;
import app.wayside.support.Companies;
import app.wayside.support.Company;
import app.wayside.support.WaysideTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@WaysideTest
class StaffTest {

	private final Staff staff;

	private final Roles roles;

	private final Teams teams;

	private final EventLog log;

	private final Company company;

	StaffTest(Staff staff, Roles roles, Teams teams, EventLog log, Companies companies) {
		this.staff = staff;
		this.roles = roles;
		this.teams = teams;
		this.log = log;
		this.company = companies.create();
	}

	@Test
	void a_company_begins_with_the_usual_roles_and_its_administrator_may_do_everything() {
		List<RoleSummary> all = this.company.as("Ada", this.roles::all);

		assertThat(all).extracting(RoleSummary::key)
			.contains("agent", "supervisor", "accountant", "quality-lead", "crisis-lead", "administrator", "auditor",
					"service");
		assertThat(this.company.colleague("Ada").permissions())
			.containsExactlyInAnyOrderElementsOf(EnumSet.allOf(Permission.class));
	}

	@Test
	void a_profile_is_kept_as_it_was_entered() {
		StaffProfile profile = new StaffProfile(" mei@" + this.company.key() + ".example ", "Mei Lin Chua", "蔡美琳",
				Locale.SIMPLIFIED_CHINESE, ZoneId.of("Asia/Singapore"), Set.of("zh", "en"), Set.of("visa"),
				Set.of("agent"), 6, null);

		StaffSummary mei = this.company.as("Ada",
				() -> this.staff.find(this.staff.add(profile, Company.PASSWORD)).orElseThrow());

		assertThat(mei.email()).isEqualTo("mei@" + this.company.key() + ".example");
		assertThat(mei.initials()).isEqualTo("蔡");
		assertThat(mei.languages()).containsExactlyInAnyOrder("zh", "en");
		assertThat(mei.skills()).containsExactly("visa");
		assertThat(mei.roles()).containsExactly("agent");
		assertThat(mei.presence()).isEqualTo(Presence.OFFLINE);
	}

	@Test
	void an_address_serves_one_person_in_a_company_and_may_serve_another_elsewhere() {
		StaffProfile again = profile(this.company.colleague("Ratna").email().toUpperCase(Locale.ROOT));

		assertThatThrownBy(() -> this.company.as("Ada", () -> this.staff.add(again, Company.PASSWORD)))
			.isInstanceOf(AddressTaken.class);
	}

	@ParameterizedTest
	@ValueSource(strings = { "short", "Sunshine2026!", "aaaaaaaaaaaaaaaa", "123456789012", "welcome-welcome" })
	void a_password_that_is_guessed_first_is_refused(String password) {
		assertThatThrownBy(() -> this.company.as("Ada", () -> this.staff.add(profile("new@x.example"), password)))
			.isInstanceOf(PasswordRefused.class);
	}

	@Test
	void a_change_of_what_somebody_else_changed_meanwhile_is_refused() {
		StaffSummary read = find("Ratna");
		StaffProfile changed = profile(read.email());
		this.company.run("Ada", () -> this.staff.change(read.id(), read.version(), changed));

		assertThatThrownBy(() -> this.company.run("Ada", () -> this.staff.change(read.id(), read.version(), changed)))
			.isInstanceOf(ChangedMeanwhile.class);
	}

	@Test
	void the_last_administrator_cannot_be_lost() {
		StaffSummary ada = find("Ada");
		RoleSummary administrator = this.company.as("Ada", this.roles::all)
			.stream()
			.filter((role) -> role.key().equals("administrator"))
			.findFirst()
			.orElseThrow();

		assertThatThrownBy(() -> this.company.run("Ada", () -> this.staff.deactivate(ada.id())))
			.isInstanceOf(LastAdministrator.class);
		assertThatThrownBy(
				() -> this.company.run("Ada", () -> this.staff.change(ada.id(), ada.version(), profile(ada.email()))))
			.isInstanceOf(LastAdministrator.class);
		assertThatThrownBy(() -> this.company.run("Ada", () -> this.roles.remove(administrator.id())))
			.isInstanceOf(LastAdministrator.class);
		assertThat(find("Ada").active()).isTrue();
	}

	@Test
	void whoever_lacks_the_permission_changes_nobody() {
		assertThatThrownBy(
				() -> this.company.run("Sofia", () -> this.staff.deactivate(this.company.colleague("Ratna").id())))
			.isInstanceOf(NotAllowed.class);
	}

	@Test
	void what_was_done_stands_in_the_log_with_its_author() {
		StaffId ratna = this.company.colleague("Ratna").id();
		this.company.run("Ada", () -> this.staff.deactivate(ratna));

		LoggedEvent last = this.company.as("Ada", () -> this.log.about(ratna.value())).getLast();
		assertThat(last.type()).isEqualTo("staff.deactivated");
		assertThat(last.by().name()).isEqualTo("Ada Lind");
	}

	@Test
	void a_team_knows_its_members_and_its_lead() {
		StaffId ratna = this.company.colleague("Ratna").id();
		StaffId sofia = this.company.colleague("Sofia").id();
		TeamId team = this.company.as("Ada", () -> this.teams
			.create(new TeamProfile("refunds", "Refunds", "退款组", ZoneId.of("Asia/Shanghai"), "standard")));
		this.company.run("Ada", () -> this.teams.setMembers(team,
				List.of(new Membership(ratna, Membership.Part.MEMBER), new Membership(sofia, Membership.Part.LEAD))));

		assertThat(this.company.as("Ada", () -> this.teams.membersOf(team))).containsExactly(
				new Membership(sofia, Membership.Part.LEAD), new Membership(ratna, Membership.Part.MEMBER));
		assertThat(this.company.as("Ada", () -> this.teams.teamsOf(ratna))).extracting(TeamSummary::key)
			.containsExactly("refunds");
	}

	private StaffSummary find(String firstName) {
		return this.company.as("Ada", () -> this.staff.find(this.company.colleague(firstName).id()).orElseThrow());
	}

	private static StaffProfile profile(String email) {
		return new StaffProfile(email, "Somebody Else", "", Locale.ENGLISH, ZoneId.of("UTC"), Set.of("en"), Set.of(),
				Set.of("agent"), 8, null);
	}

}
