package app.wayside.cases.routing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import app.wayside.identity.StaffId;
import app.wayside.tenancy.Tenancy;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who is present and has room. */
@Component
public class Agents {

	private final JdbcClient jdbc;

	Agents(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Whoever of the route's team may take another case and has the most room, by share
	 * of his capacity.
	 */
	public Optional<Candidate> mostRoom(Routes.Route route) {
		return Optional.empty();
	}

	/** Cases that wait without an agent, the most urgent first. */
	public List<UUID> queued(int most) {
		return this.jdbc.sql("""
				select id from service_case
				where tenant_id = :tenant and status = 'NEW' and triage = 'DONE' and agent_id is null
				order by due_at nulls last, id limit :most
				""").param("tenant", Tenancy.current().value()).param("most", most).query(UUID.class).list();
	}

	static StaffId staff(UUID id) {
		return new StaffId(id);
	}

}
