package app.wayside.cases;

import java.time.Duration;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;

import app.wayside.identity.Membership;
import app.wayside.identity.TeamId;
import app.wayside.identity.TeamProfile;
import app.wayside.identity.Teams;
import app.wayside.support.CaseFixture;
import app.wayside.support.CaseFixture.Made;
import app.wayside.support.Companies;
import app.wayside.support.Company;
import app.wayside.support.WaysideTest;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The figures beside the views are the lengths of their lists. */
@WaysideTest
class LiveCountsTest {

	private final Companies companies;

	private final CaseFixture cases;

	private final CaseLists lists;

	private final Teams teams;

	LiveCountsTest(Companies companies, CaseFixture cases, CaseLists lists, Teams teams) {
		this.companies = companies;
		this.cases = cases;
		this.lists = lists;
		this.teams = teams;
	}

	@Test
	void each_view_holds_as_many_cases_as_are_counted() {
		Company company = this.companies.create();
		UUID ratna = company.colleague("Ratna").id().value();
		UUID chen = company.colleague("Chen").id().value();
		UUID mine = team(company, "mine");
		UUID other = team(company, "other");
		company.run(() -> this.teams.join(new TeamId(mine),
				new Membership(company.colleague("Ratna").id(), Membership.Part.MEMBER)));
		for (String status : new String[] { "NEW", "OPEN", "WAITING", "RESOLVED", "CLOSED" }) {
			for (UUID agent : new UUID[] { ratna, chen, null }) {
				for (UUID team : new UUID[] { mine, other, null }) {
					this.cases.put(company, new Made("refund", status, "Guest", agent, team), Duration.ofHours(1));
				}
			}
		}

		Map<CaseView, Integer> counts = company.as("Ratna", this.lists::overview).counts();

		for (CaseView view : CaseView.values()) {
			if (view.live()) {
				assertThat(company.as("Ratna", () -> this.lists.page(view, "", null, 100))).as(view.name())
					.hasSize(counts.get(view));
			}
		}
	}

	private UUID team(Company company, String key) {
		return company.as(app.wayside.identity.Actor.WAYSIDE,
				() -> this.teams.create(new TeamProfile(key, key, key, ZoneId.of("Asia/Shanghai"), "always")).value());
	}

}
