package app.wayside.cases.routing;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import app.wayside.identity.TeamId;
import app.wayside.tenancy.Tenancy;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which team gets which case. */
@Component
public class Routes {

	private final JdbcClient jdbc;

	Routes(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The route for a demand. */
	public Route of(Demand demand) {
		UUID team = this.jdbc.sql("select id from team where tenant_id = :tenant and active order by key limit 1")
			.param("tenant", Tenancy.current().value())
			.query(UUID.class)
			.single();
		return new Route(new TeamId(team), Set.of(), demand.language());
	}

	/**
	 * Where a case goes.
	 *
	 * @param team into whose queue
	 * @param skills that whoever takes it must have
	 * @param language that he must speak; empty for any
	 */
	public record Route(TeamId team, Set<String> skills, String language) {

		/** The language without its region. */
		List<String> languages() {
			return this.language.isEmpty() ? List.of() : List.of(this.language, this.language.replaceAll("-.*", ""));
		}
	}

}
