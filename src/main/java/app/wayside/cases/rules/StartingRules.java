package app.wayside.cases.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;

import app.wayside.identity.Fact;
import app.wayside.identity.Membership;
import app.wayside.identity.Staff;
import app.wayside.identity.TeamId;
import app.wayside.identity.TeamProfile;
import app.wayside.identity.TeamSummary;
import app.wayside.identity.Teams;
import app.wayside.identity.TenantEvent;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.context.event.EventListener;
import org.springframework.core.io.ClassPathResource;
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

	private final JsonMapper json;

	StartingRules(RuleStore store, Teams teams, Staff staff, JsonMapper json) {
		this.store = store;
		this.teams = teams;
		this.staff = staff;
		this.json = json;
	}

	@EventListener
	void on(TenantEvent.Created created) {
		PolicyFile file = read();
		file.calendars().forEach((entry) -> add(entry.key(), entry.rule(file.holidays()), created.fact()));
		add(TierRule.KEY, file.tierRule(), created.fact());
		add(WaitingRule.KEY, file.waitingRule(), created.fact());
		file.policies().forEach((entry) -> add(entry.process(), entry.rule(), created.fact()));
		add(PolicyRule.ANY, file.fallback(), created.fact());
		file.ladders().forEach((entry) -> add(entry.process(), entry.rule(), created.fact()));
		add(PolicyRule.ANY, file.fallbackLadder(), created.fact());
		add(RouteRule.DEFAULT, new RouteRule(RouteRule.Cases.ALL, someTeam(created.zone()), Set.of()), created.fact());
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

	private PolicyFile read() {
		try (InputStream file = new ClassPathResource("catalogue/policies.yaml").getInputStream()) {
			return this.json.convertValue(new Yaml(new SafeConstructor(new LoaderOptions())).load(file),
					PolicyFile.class);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
