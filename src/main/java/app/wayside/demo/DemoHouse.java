package app.wayside.demo;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import app.wayside.cases.rules.RouteRule;
import app.wayside.cases.rules.RuleChange;
import app.wayside.cases.rules.Rules;
import app.wayside.conversations.ChannelId;
import app.wayside.conversations.Channels;
import app.wayside.demo.script.Agency;
import app.wayside.identity.FirstAdministrator;
import app.wayside.identity.Founded;
import app.wayside.identity.TeamSummary;
import app.wayside.identity.Teams;
import app.wayside.identity.TenantProfile;
import app.wayside.identity.Tenants;

import org.springframework.stereotype.Component;

/** Founds the demo agency, opens its mailboxes and says which team gets which case. */
@Component
class DemoHouse {

	private static final String SOURCE = "Harbourline";

	private final Tenants tenants;

	private final Channels channels;

	private final Rules rules;

	private final Teams teams;

	DemoHouse(Tenants tenants, Channels channels, Rules rules, Teams teams) {
		this.tenants = tenants;
		this.channels = channels;
		this.rules = rules;
		this.teams = teams;
	}

	Founded found(Agency agency, String password) {
		Agency.Tenant tenant = agency.tenant();
		Agency.Staff administrator = agency.staff()
			.stream()
			.filter((one) -> one.roles().contains("administrator"))
			.findFirst()
			.orElseThrow();
		return this.tenants.create(
				new TenantProfile(tenant.key(), tenant.name().en(), tenant.name().zh(),
						Locale.forLanguageTag(tenant.language()), tenant.zone()),
				new FirstAdministrator(administrator.email(), administrator.name(), "", password));
	}

	/** Opens the mailboxes; answers them by key. */
	Map<String, ChannelId> openMailboxes(Agency agency) {
		Map<String, ChannelId> opened = new HashMap<>();
		for (Agency.Channel channel : agency.channels()) {
			if (channel.kind().equals("email")) {
				String language = agency.team(channel.team()).languages().getFirst();
				opened.put(channel.key(), this.channels.open(new Channels.NewChannel("EMAIL", channel.address(),
						channel.name().en(), channel.name().zh(), language)));
			}
		}
		return opened;
	}

	/**
	 * Each desk gets the processes it takes in the languages it speaks; where two do, the
	 * first of the script.
	 */
	void route(Agency agency) {
		Set<String> taken = new java.util.HashSet<>();
		for (Agency.Team team : agency.teams()) {
			for (String process : team.processes()) {
				for (String language : team.languages()) {
					if (taken.add(process + "-" + language)) {
						route(process + "-" + language, RouteRule.Cases.of(process, language), team.key());
					}
				}
			}
		}
		route(RouteRule.DEFAULT, RouteRule.Cases.ALL, agency.teams().getFirst().key());
		this.teams.findByKey("service").map(TeamSummary::id).ifPresent(this.teams::close);
	}

	private void route(String key, RouteRule.Cases cases, String team) {
		this.rules.change(RuleChange.now(key, new RouteRule(cases, team, Set.of()), SOURCE));
	}

}
