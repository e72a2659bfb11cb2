package app.wayside.cases.rules;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;

import app.wayside.cases.catalogue.CatalogueDefaults;
import app.wayside.identity.Fact;
import app.wayside.identity.Membership;
import app.wayside.identity.Staff;
import app.wayside.identity.TeamId;
import app.wayside.identity.TeamProfile;
import app.wayside.identity.TeamSummary;
import app.wayside.identity.Teams;
import app.wayside.identity.TenantEvent;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Gives a new company the rules that come with Wayside, and a team for its first cases.
 */
@Component
class StartingRules {

	private static final String SOURCE = "Wayside";

	private final RuleStore store;

	private final Teams teams;

	private final Staff staff;

	StartingRules(RuleStore store, Teams teams, Staff staff) {
		this.store = store;
		this.teams = teams;
		this.staff = staff;
	}

	@EventListener
	void on(TenantEvent.Created created) {
		ShippedRules shipped = new ShippedRules(CatalogueDefaults.read().policies());
		Fact fact = created.fact();
		shipped.calendars().forEach((key, calendar) -> add(key, calendar, fact));
		add(TierRule.KEY, shipped.tiers(), fact);
		add(WaitingRule.KEY, shipped.waiting(), fact);
		shipped.policies().forEach((process, policy) -> add(process, policy, fact));
		shipped.ladders().forEach((process, ladder) -> add(process, ladder, fact));
		add("cny", GoodwillRule.usual(200), fact);
		add("eur", GoodwillRule.usual(25), fact);
		add("usd", GoodwillRule.usual(30), fact);
		add(RouteRule.DEFAULT, new RouteRule(RouteRule.Cases.ALL, someTeam(created.zone()), Set.of()), fact);
	}

	// They hold from the beginning, so that older cases that are brought along have
	// clocks
	// as well.
	private void add(String key, Definition definition, Fact fact) {
		this.store.add(
				new Rule(key, definition, Instant.EPOCH, true, new Rule.Author(fact.by().name(), fact.at(), SOURCE)),
				null);
	}

	private String someTeam(String zone) {
		Optional<TeamSummary> open = this.teams.all().stream().filter(TeamSummary::active).findFirst();
		return open.map(TeamSummary::key).orElseGet(() -> firstTeam(zone));
	}

	private String firstTeam(String zone) {
		TeamProfile profile = new TeamProfile("service", "Customer service", "客户服务", ZoneId.of(zone),
				ClockPolicies.ALWAYS);
		TeamId id = this.teams.create(profile);
		this.staff.all().forEach((person) -> this.teams.join(id, new Membership(person.id(), Membership.Part.LEAD)));
		return profile.key();
	}

}
