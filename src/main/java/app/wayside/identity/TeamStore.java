package app.wayside.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import app.wayside.tenancy.Tenancy;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of teams and of who is in them. */
@Component
class TeamStore {

	private static final String SELECT = """
			select t.id, t.key, t.name, t.native_name, t.zone, t.calendar, t.active, t.version
			from team t
			where t.tenant_id = :tenant
			""";

	private final JdbcClient jdbc;

	TeamStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void insert(TeamId id, TeamProfile profile) {
		try {
			filled("""
					insert into team (tenant_id, id, key, name, native_name, zone, calendar)
					values (:tenant, :id, :key, :name, :nativeName, :zone, :calendar)
					""", id, profile).update();
		}
		catch (DuplicateKeyException ex) {
			throw new KeyTaken(profile.key());
		}
	}

	void update(TeamId id, int version, TeamProfile profile) {
		int changed;
		try {
			changed = filled("""
					update team set key = :key, name = :name, native_name = :nativeName, zone = :zone,
					       calendar = :calendar, version = version + 1
					where tenant_id = :tenant and id = :id and version = :version
					""", id, profile).param("version", version).update();
		}
		catch (DuplicateKeyException ex) {
			throw new KeyTaken(profile.key());
		}
		if (changed == 0) {
			throw new ChangedMeanwhile();
		}
	}

	private JdbcClient.StatementSpec filled(String sql, TeamId id, TeamProfile profile) {
		return at(sql, id).param("key", profile.key())
			.param("name", profile.name())
			.param("nativeName", profile.nativeName())
			.param("zone", profile.zone().getId())
			.param("calendar", profile.calendar());
	}

	private JdbcClient.StatementSpec at(String sql, TeamId id) {
		return this.jdbc.sql(sql).param("tenant", Tenancy.current().value()).param("id", id.value());
	}

	boolean close(TeamId id) {
		return at(
				"update team set active = false, version = version + 1 where tenant_id = :tenant and id = :id and active",
				id)
			.update() == 1;
	}

	boolean reopen(TeamId id) {
		return at("""
				update team set active = true, version = version + 1
				where tenant_id = :tenant and id = :id and not active
				""", id).update() == 1;
	}

	boolean join(TeamId id, Membership membership) {
		return at("""
				insert into team_member as m (tenant_id, team_id, staff_id, leads)
				select s.tenant_id, :id, s.id, :leads from staff s where s.tenant_id = :tenant and s.id = :staff
				on conflict (tenant_id, team_id, staff_id) do update set leads = excluded.leads
				where m.leads <> excluded.leads
				""", id).param("staff", membership.staffId().value())
			.param("leads", membership.part() == Membership.Part.LEAD)
			.update() == 1;
	}

	boolean leave(TeamId id, StaffId staff) {
		return at("delete from team_member where tenant_id = :tenant and team_id = :id and staff_id = :staff", id)
			.param("staff", staff.value())
			.update() == 1;
	}

	Optional<TeamSummary> find(TeamId id) {
		return at(SELECT + "and t.id = :id", id).query(TeamStore::row).optional();
	}

	Optional<TeamSummary> findByKey(String key) {
		return this.jdbc.sql(SELECT + "and t.key = :key")
			.param("tenant", Tenancy.current().value())
			.param("key", key)
			.query(TeamStore::row)
			.optional();
	}

	List<TeamSummary> all() {
		return this.jdbc.sql(SELECT + "order by t.active desc, lower(t.name), t.id")
			.param("tenant", Tenancy.current().value())
			.query(TeamStore::row)
			.list();
	}

	List<TeamSummary> of(StaffId staff) {
		return this.jdbc.sql(SELECT + """
				and t.active and exists (select from team_member m where m.tenant_id = t.tenant_id
				                         and m.team_id = t.id and m.staff_id = :staff)
				order by lower(t.name), t.id
				""")
			.param("tenant", Tenancy.current().value())
			.param("staff", staff.value())
			.query(TeamStore::row)
			.list();
	}

	List<Membership> members(TeamId id) {
		return at("""
				select m.staff_id, m.leads from team_member m
				join staff s on (s.tenant_id, s.id) = (m.tenant_id, m.staff_id)
				where m.tenant_id = :tenant and m.team_id = :id
				order by m.leads desc, lower(s.name), s.id
				""", id)
			.query((row, number) -> new Membership(new StaffId(row.getObject("staff_id", UUID.class)),
					row.getBoolean("leads") ? Membership.Part.LEAD : Membership.Part.MEMBER))
			.list();
	}

	Map<TeamId, Integer> sizes() {
		Map<TeamId, Integer> sizes = new HashMap<>();
		this.jdbc.sql("select team_id, count(*) as members from team_member where tenant_id = :tenant group by team_id")
			.param("tenant", Tenancy.current().value())
			.query((RowCallbackHandler) (row) -> sizes.put(new TeamId(row.getObject("team_id", UUID.class)),
					row.getInt("members")));
		return sizes;
	}

	private static TeamSummary row(ResultSet row, int number) throws SQLException {
		return new TeamSummary(new TeamId(row.getObject("id", UUID.class)), row.getString("key"), row.getString("name"),
				row.getString("native_name"), row.getString("zone"), row.getString("calendar"),
				row.getBoolean("active"), row.getInt("version"));
	}

}
