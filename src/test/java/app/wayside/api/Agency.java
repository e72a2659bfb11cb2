package app.wayside.api;

import java.time.Duration;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

import app.wayside.conversations.Channels;
import app.wayside.identity.Actor;
import app.wayside.identity.Permission;
import app.wayside.identity.TeamProfile;
import app.wayside.identity.Teams;
import app.wayside.identity.TokenRequest;
import app.wayside.identity.Tokens;
import app.wayside.support.Companies;
import app.wayside.support.Company;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Lazy;

/** Opens travel companies with an inbox, and gives their programs tokens. */
@TestComponent
@Lazy
public class Agency {

	private final Companies companies;

	private final Channels channels;

	private final Teams teams;

	private final Tokens tokens;

	private final JsonMapper json;

	@LocalServerPort
	private int port;

	Agency(Companies companies, Channels channels, Teams teams, Tokens tokens, JsonMapper json) {
		this.companies = companies;
		this.channels = channels;
		this.teams = teams;
		this.tokens = tokens;
		this.json = json;
	}

	/** A new company with the inbox {@code help@…} and one team. */
	public Company open() {
		Company company = this.companies.create();
		company.run(() -> {
			this.teams.create(new TeamProfile("desk", "Service desk", "客服", ZoneId.of("Asia/Shanghai"), "always"));
			this.channels.open(new Channels.NewChannel("EMAIL", inbox(company), "Harbourline Help", "海岸线客服", "en"));
		});
		return company;
	}

	static String inbox(Company company) {
		return "help@" + company.key() + ".example";
	}

	/** A program that may do everything. */
	public Program program(Company company) {
		return program(company, EnumSet.allOf(Permission.class));
	}

	/** A program that may do only so much. */
	public Program program(Company company, Set<Permission> scopes) {
		Actor everything = new Actor.Staff(UUID.randomUUID(), "Ada Lind", EnumSet.allOf(Permission.class));
		String secret = company.as(everything,
				() -> this.tokens.issue(new TokenRequest("Booking system", scopes, Duration.ofDays(1))).secret());
		return new Program("http://127.0.0.1:" + this.port, secret, this.json);
	}

	/** A program of a colleague, who counts where it matters who acts. */
	public Program programOf(Company company, String firstName) {
		String secret = company.as(firstName,
				() -> this.tokens
					.issue(new TokenRequest("Booking system", EnumSet.allOf(Permission.class), Duration.ofDays(1)))
					.secret());
		return new Program("http://127.0.0.1:" + this.port, secret, this.json);
	}

	/** A program that shows nothing. */
	public Program stranger() {
		return new Program("http://127.0.0.1:" + this.port, "", this.json);
	}

}
