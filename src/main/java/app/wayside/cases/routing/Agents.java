package app.wayside.cases.routing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import app.wayside.identity.StaffId;
import app.wayside.tenancy.Tenancy;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who is present and has room. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Agents {

	private static final String WITH_ROOM = """
			with able as (
			  select s.staff_id, s.presence, s.capacity,
			         exists (select from unnest(s.languages) tag
			                 where lower(split_part(tag, '-', 1)) = :language) as speaks
			  from routable_member m
			  join routable_staff s on (s.tenant_id, s.staff_id) = (m.tenant_id, m.staff_id)
			  where m.tenant_id = :tenant and m.team_id = :team and s.skills @> cast(:skills as text[])
			), loaded as (
			  select a.staff_id, a.capacity, l.load, g.last
			  from able a,
			       lateral (select count(*) as load from service_case c
			                where c.tenant_id = :tenant and c.agent_id = a.staff_id
			                  and c.status in ('NEW', 'OPEN', 'WAITING', 'RESOLVED')
			                  and exists (select from case_clock k where k.tenant_id = c.tenant_id
			                              and k.case_id = c.id and k.state = 'RUNNING')) l,
			       lateral (select max(given_at) as last from case_given
			                where tenant_id = :tenant and staff_id = a.staff_id) g
			  where a.presence = 'AVAILABLE' and (a.speaks or not exists (select from able where speaks))
			)
			select staff_id, load, capacity from loaded
			where load < capacity
			  and (cast(:without as uuid) is null or staff_id <> cast(:without as uuid))
			  and (cast(:only as uuid) is null or staff_id = cast(:only as uuid))
			order by (capacity - load)::double precision / capacity desc, last nulls first, staff_id
			""";

	private final JdbcClient jdbc;

	Agents(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Whoever of the route's team may take another case and has the most room, by share
	 * of his capacity; of two alike, who has waited longer for a new case. Until the
	 * transaction ends nobody else can give him one, so that his room is not given twice.
	 */
	public Optional<Candidate> mostRoom(Routes.Route route) {
		List<Candidate> withRoom = withRoom(route, null);
		boolean holding = false;
		for (Candidate candidate : withRoom) {
			if (hold("select pg_try_advisory_xact_lock(hashtextextended(:name, 0))", candidate)) {
				Optional<Candidate> still = again(route, candidate);
				if (still.isPresent()) {
					return still;
				}
				holding = true;
			}
		}
		// Others are giving work to all of them just now. Who holds nothing may wait.
		return (holding || withRoom.isEmpty()) ? Optional.empty() : waitFor(route, withRoom.getFirst());
	}

	private Optional<Candidate> waitFor(Routes.Route route, Candidate candidate) {
		hold("select pg_advisory_xact_lock(hashtextextended(:name, 0)) is not null", candidate);
		return again(route, candidate);
	}

	private boolean hold(String sql, Candidate candidate) {
		return this.jdbc.sql(sql)
			.param("name", "give:" + Tenancy.current().value() + ":" + candidate.staff().value())
			.query(Boolean.class)
			.single();
	}

	private Optional<Candidate> again(Routes.Route route, Candidate candidate) {
		return withRoom(route, candidate.staff()).stream().findFirst();
	}

	private List<Candidate> withRoom(Routes.Route route, @Nullable StaffId only) {
		return this.jdbc.sql(WITH_ROOM)
			.param("tenant", Tenancy.current().value())
			.param("team", route.team().value())
			.param("skills", route.skills().toArray(String[]::new))
			.param("language", Routes.language(route.language()))
			.param("without", (route.without() != null) ? route.without().value() : null)
			.param("only", (only != null) ? only.value() : null)
			.query((row, number) -> new Candidate(new StaffId(row.getObject("staff_id", UUID.class)),
					row.getInt("load"), row.getInt("capacity")))
			.list();
	}

}
