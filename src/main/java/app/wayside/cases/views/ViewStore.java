package app.wayside.cases.views;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import app.wayside.cases.CaseList;
import app.wayside.cases.CaseView;
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

/** Keeps views. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ViewStore {

	private static final String SELECT = """
			select id, audience, author_id, team_id, name, base, sort, filter, position, version
			from case_view where tenant_id = :tenant
			""";

	private static final String IN_ORDER = """
			 order by case audience when 'PERSONAL' then 1 when 'TEAM' then 2 else 3 end, team_id, position, id
			""";

	private final JdbcClient jdbc;

	ViewStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** What somebody in some teams sees. */
	List<View> of(UUID staff, UUID[] teams) {
		return sql(SELECT + """
				 and (audience = 'SHARED' or audience = 'PERSONAL' and author_id = :staff
				      or audience = 'TEAM' and team_id = any(:teams))
				""" + IN_ORDER).param("staff", staff).param("teams", teams).query(ViewStore::view).list();
	}

	/** What is not only for whoever made it. */
	List<View> shared() {
		return sql(SELECT + " and audience <> 'PERSONAL'" + IN_ORDER).query(ViewStore::view).list();
	}

	Optional<View> find(ViewId id) {
		return sql(SELECT + " and id = :id").param("id", id.value()).query(ViewStore::view).optional();
	}

	/** At the end of the views of its audience. */
	void add(ViewId id, ViewPlan plan, StaffId author, Fact fact) {
		bind(sql("""
				insert into case_view (tenant_id, id, audience, author_id, team_id, name, base, sort, filter, position,
				                       changed_at)
				values (:tenant, :id, :audience, :author, :team, :name, :base, :sort, :filter,
				  (select coalesce(max(position), 0) + 1 from case_view where tenant_id = :tenant), :now)
				"""), id, plan, fact).param("author", author.value()).update();
	}

	/** Whether the version was still the one that was read. */
	boolean change(View before, ViewPlan plan, Fact fact) {
		return bind(sql("""
				update case_view set audience = :audience, team_id = :team, name = :name, base = :base, sort = :sort,
				  filter = :filter, changed_at = :now, version = version + 1
				where tenant_id = :tenant and id = :id and version = :version
				"""), before.id(), plan, fact).param("version", before.version()).update() > 0;
	}

	void place(ViewId id, int position) {
		sql("update case_view set position = :position where tenant_id = :tenant and id = :id")
			.param("position", position)
			.param("id", id.value())
			.update();
	}

	void remove(ViewId id) {
		sql("delete from case_view where tenant_id = :tenant and id = :id").param("id", id.value()).update();
	}

	private static StatementSpec bind(StatementSpec statement, ViewId id, ViewPlan plan, Fact fact) {
		return statement.param("id", id.value())
			.param("audience", plan.audience().name())
			.param("team", id(plan.team()))
			.param("name", plan.name())
			.param("base", plan.list().view().name())
			.param("sort", plan.list().order().name())
			.param("filter", plan.list().filter())
			.param("now", Timestamp.from(fact.at()));
	}

	private StatementSpec sql(String sql) {
		return this.jdbc.sql(sql).param("tenant", Tenancy.current().value());
	}

	private static @Nullable UUID id(@Nullable TeamId team) {
		return (team != null) ? team.value() : null;
	}

	private static View view(ResultSet row, int number) throws SQLException {
		UUID team = row.getObject("team_id", UUID.class);
		return new View(new ViewId(row.getObject("id", UUID.class)),
				new ViewPlan(row.getString("name"), Audience.valueOf(row.getString("audience")),
						(team != null) ? new TeamId(team) : null,
						new CaseList(CaseView.valueOf(row.getString("base")),
								CaseView.Order.valueOf(row.getString("sort")), row.getString("filter"))),
				new StaffId(row.getObject("author_id", UUID.class)), row.getInt("position"), row.getInt("version"));
	}

}
