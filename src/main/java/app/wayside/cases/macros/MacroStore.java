package app.wayside.cases.macros;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import app.wayside.cases.deeds.DeedJson;
import app.wayside.cases.views.Audience;
import app.wayside.identity.Fact;
import app.wayside.identity.StaffId;
import app.wayside.identity.TeamId;
import app.wayside.tenancy.Tenancy;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps macros. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class MacroStore {

	private static final String SELECT = """
			select id, audience, author_id, team_id, name, native_name, deeds, state, position, version
			from macro where tenant_id = :tenant
			""";

	private static final String IN_ORDER = """
			 order by case audience when 'PERSONAL' then 1 when 'TEAM' then 2 else 3 end, team_id, position, id
			""";

	private final JdbcClient jdbc;

	private final DeedJson json;

	MacroStore(JdbcClient jdbc, DeedJson json) {
		this.jdbc = jdbc;
		this.json = json;
	}

	List<Macro> all() {
		return sql(SELECT + IN_ORDER).query(this::macro).list();
	}

	Optional<Macro> find(MacroId id) {
		return sql(SELECT + " and id = :id").param("id", id.value()).query(this::macro).optional();
	}

	boolean none() {
		return sql("select not exists (select from macro where tenant_id = :tenant)").query(Boolean.class).single();
	}

	/** At the end of the others. */
	void add(MacroId id, MacroPlan plan, @Nullable StaffId author, Fact fact) {
		bind(sql(
				"""
						insert into macro (tenant_id, id, audience, author_id, team_id, name, native_name, deeds, state, position,
						                   changed_at)
						values (:tenant, :id, :audience, :author, :team, :name, :nativeName, cast(:deeds as jsonb), 'ON',
						  (select coalesce(max(position), 0) + 1 from macro where tenant_id = :tenant), :now)
						"""),
				id, plan, fact)
			.param("author", (author != null) ? author.value() : null)
			.update();
	}

	/** Whether the version was still the one that was read. */
	boolean change(MacroId id, int version, MacroPlan plan, Fact fact) {
		return bind(sql("""
				update macro set audience = :audience, team_id = :team, name = :name, native_name = :nativeName,
				  deeds = cast(:deeds as jsonb), changed_at = :now, version = version + 1
				where tenant_id = :tenant and id = :id and version = :version
				"""), id, plan, fact).param("version", version).update() > 0;
	}

	void set(MacroId id, Macro.State state) {
		sql("update macro set state = :state, version = version + 1 where tenant_id = :tenant and id = :id")
			.param("state", state.name())
			.param("id", id.value())
			.update();
	}

	void place(MacroId id, int position) {
		sql("update macro set position = :position where tenant_id = :tenant and id = :id").param("position", position)
			.param("id", id.value())
			.update();
	}

	void remove(MacroId id) {
		sql("delete from macro where tenant_id = :tenant and id = :id").param("id", id.value()).update();
	}

	private StatementSpec bind(StatementSpec statement, MacroId id, MacroPlan plan, Fact fact) {
		TeamId team = plan.team();
		return statement.param("id", id.value())
			.param("audience", plan.audience().name())
			.param("team", (team != null) ? team.value() : null)
			.param("name", plan.name())
			.param("nativeName", plan.nativeName())
			.param("deeds", this.json.write(plan.deeds()))
			.param("now", Timestamp.from(fact.at()));
	}

	private StatementSpec sql(String sql) {
		return this.jdbc.sql(sql).param("tenant", Tenancy.current().value());
	}

	private Macro macro(ResultSet row, int number) throws SQLException {
		UUID team = row.getObject("team_id", UUID.class);
		UUID author = row.getObject("author_id", UUID.class);
		return new Macro(new MacroId(row.getObject("id", UUID.class)),
				new MacroPlan(row.getString("name"), row.getString("native_name"),
						Audience.valueOf(row.getString("audience")), (team != null) ? new TeamId(team) : null,
						this.json.read(row.getString("deeds"))),
				(author != null) ? new StaffId(author) : null, Macro.State.valueOf(row.getString("state")),
				row.getInt("position"), row.getInt("version"));
	}

}
