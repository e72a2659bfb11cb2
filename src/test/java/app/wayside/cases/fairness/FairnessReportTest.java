package app.wayside.cases.fairness;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

import app.wayside.cases.routing.GivenCases;
import app.wayside.identity.Membership;
import app.wayside.identity.NotAllowed;
import app.wayside.identity.Presence;
import app.wayside.identity.Staff;
import app.wayside.identity.StaffId;
import app.wayside.identity.TeamId;
import app.wayside.identity.TeamProfile;
import app.wayside.identity.Teams;
import app.wayside.support.CaseFixture;
import app.wayside.support.Companies;
import app.wayside.support.Company;
import app.wayside.support.WaysideTest;
import app.wayside.time.ScopedClock;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

/** The report counts hours at the desk out of the log, and cases as they were given. */
@WaysideTest
class FairnessReportTest {

	private final FairnessReport report;

	private final CaseFixture fixture;

	private final GivenCases given;

	private final Staff staff;

	private final Company company;

	private final TeamId team;

	FairnessReportTest(FairnessReport report, CaseFixture fixture, GivenCases given, Staff staff, Teams teams,
			Companies companies) {
		this.report = report;
		this.fixture = fixture;
		this.given = given;
		this.staff = staff;
		this.company = companies.create();
		this.team = this.company.as(app.wayside.identity.Actor.WAYSIDE, () -> {
			TeamId id = teams.create(new TeamProfile("desk", "Desk", "客服", ZoneId.of("UTC"), "always"));
			for (String member : List.of("Ratna", "Chen")) {
				teams.join(id, new Membership(this.company.colleague(member).id(), Membership.Part.MEMBER));
			}
			return id;
		});
	}

	@Test
	void hours_are_those_available_inside_the_period_and_cases_are_weighed() {
		Instant now = Instant.now();
		appears("Ratna", Presence.AVAILABLE, now.minus(Duration.ofDays(9)));
		appears("Ratna", Presence.AWAY, now.minus(Duration.ofDays(6)));
		appears("Ratna", Presence.AVAILABLE, now.minus(Duration.ofHours(10)));
		appears("Ratna", Presence.OFFLINE, now.minus(Duration.ofHours(4)));
		appears("Chen", Presence.AVAILABLE, now.minus(Duration.ofHours(30)));
		gives("Ratna", "route", 2);
		gives("Ratna", null, 1);
		gives("Chen", "route", 1);

		Fairness fairness = this.company.as("Sofia", () -> this.report.of(this.team, 7));
		Share ratna = share(fairness, "Ratna");
		assertThat(ratna.hours()).isCloseTo(24 + 6, within(0.1));
		assertThat(ratna.cases()).isEqualTo(3);
		assertThat(ratna.routed()).isEqualTo(2);
		assertThat(ratna.weight()).isEqualTo(9);
		assertThat(ratna.times()).isCloseTo(1.5, within(0.01));
		assertThat(share(fairness, "Chen").hours()).isCloseTo(30, within(0.1));
		assertThat(fairness.even()).isFalse();
	}

	@Test
	void only_supervisors_read_it_and_a_team_without_anybody_is_empty() {
		assertThatExceptionOfType(NotAllowed.class)
			.isThrownBy(() -> this.company.run("Ratna", () -> this.report.of(this.team, 7)));
		assertThat(this.company.as("Sofia", () -> this.report.of(new TeamId(UUID.randomUUID()), 7)).shares()).isEmpty();
	}

	private static Share share(Fairness fairness, String name) {
		return fairness.shares().stream().filter((share) -> share.name().startsWith(name)).findFirst().orElseThrow();
	}

	private void appears(String who, Presence presence, Instant at) {
		StaffId id = this.company.colleague(who).id();
		ScopedClock.run(at, () -> this.company.run(() -> this.staff.appear(id, presence)));
	}

	private void gives(String who, String route, int cases) {
		StaffId id = this.company.colleague(who).id();
		for (int one = 0; one < cases; one++) {
			UUID made = this.fixture.put(this.company, new CaseFixture.Made("refund", "OPEN", "Guest", null, null),
					Duration.ofHours(9));
			this.company.run(() -> this.given.note(new GivenCases.Given(made, id.value(), this.team.value(), route,
					Instant.now().minus(Duration.ofHours(2)))));
		}
	}

}
