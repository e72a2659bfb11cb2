package app.wayside.cases;

import java.sql.Array;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

import app.wayside.cases.filter.Filter;
import app.wayside.cases.filter.FilterParser;
import app.wayside.cases.search.CaseSearch;
import app.wayside.cases.search.SearchQuery;
import app.wayside.identity.Acting;
import app.wayside.identity.Actor;
import app.wayside.identity.Allowed;
import app.wayside.identity.Permission;
import app.wayside.identity.StaffId;
import app.wayside.identity.Teams;
import app.wayside.tenancy.Tenancy;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How many cases any number of lists hold: all are counted in one walk through what is
 * not over. What is over is not counted, as no list of it is.
 */
@Service
@Transactional(readOnly = true)
public class ViewCounts {

	private static final UUID NOBODY = new UUID(0, 0);

	private final JdbcClient jdbc;

	private final CaseFilters filters;

	private final CaseSearch search;

	private final Teams teams;

	ViewCounts(JdbcClient jdbc, CaseFilters filters, CaseSearch search, Teams teams) {
		this.jdbc = jdbc;
		this.filters = filters;
		this.search = search;
		this.teams = teams;
	}

	/**
	 * The lengths of some lists for whoever asks, in their order.
	 * @return none for a list that also holds what is over, and for one with phrases
	 */
	@Allowed(Permission.READ_CASES)
	public List<@Nullable Long> of(List<CaseList> lists) {
		List<Filter> asked = lists.stream().map((list) -> FilterParser.read(list.filter()).filter()).toList();
		if (asked.stream()
			.anyMatch(
					(filter) -> !filter.words().isEmpty() || filter.facts().anyMatch((fact) -> fact.key().isFound()))) {
			this.search.catchUp();
		}
		CaseFilter.Known known = this.filters.known(asked);
		List<Counted> counted = new ArrayList<>();
		for (int place = 0; place < lists.size(); place++) {
			counted.add(counted(lists.get(place), CaseFilter.of(asked.get(place), known, "v" + place + "x"), place));
		}
		List<Counted> live = counted.stream().filter((each) -> each.condition() != null).toList();
		if (live.isEmpty()) {
			return Collections.nCopies(lists.size(), null);
		}
		Long[] sums = sums(live);
		List<@Nullable Long> lengths = new ArrayList<>();
		int next = 0;
		for (Counted each : counted) {
			lengths.add((each.condition() != null) ? sums[next++] : null);
		}
		return lengths;
	}

	private Long[] sums(List<Counted> live) {
		StatementSpec statement = this.jdbc.sql("select array["
				+ String.join(", ",
						live.stream().map((each) -> "count(*) filter (where " + each.condition() + ")").toList())
				+ "] from service_case c where c.tenant_id = :tenant"
				+ " and c.status in ('NEW', 'OPEN', 'WAITING', 'RESOLVED')");
		for (Counted each : live) {
			statement = each.filter().bind(statement).param("q" + each.place(), each.query());
			statement = statement.param("w" + each.place(), each.found());
		}
		return statement.param("tenant", Tenancy.current().value())
			.param("staff", (Acting.current() instanceof Actor.Staff staff) ? staff.id() : NOBODY)
			.param("teams", myTeams())
			.query((row, number) -> {
				Array array = row.getArray(1);
				return (Long[]) array.getArray();
			})
			.single();
	}

	private Counted counted(CaseList list, CaseFilter filter, int place) {
		SearchQuery query = filter.query();
		if (!list.view().live() || filter.findsNothing() || !query.phrases().isEmpty() || !filter.without().isEmpty()) {
			return new Counted(null, filter, place, "", new UUID[0]);
		}
		String condition = list.view().condition() + filter.sql();
		if (query.isEmpty()) {
			return new Counted(condition, filter, place, "", new UUID[0]);
		}
		CaseSearch.Live live = this.search.live(query);
		if (live.query().isEmpty()) {
			return new Counted(condition + " and c.id = any(:w" + place + ")", filter, place, "",
					live.found().toArray(UUID[]::new));
		}
		return new Counted(
				condition + " and (select s.words @@ cast(:q" + place + " as tsquery) from case_search s"
						+ " where s.tenant_id = c.tenant_id and s.case_id = c.id and s.live)",
				filter, place, live.query(), new UUID[0]);
	}

	private UUID[] myTeams() {
		if (Acting.current() instanceof Actor.Staff staff) {
			return this.teams.teamsOf(new StaffId(staff.id()))
				.stream()
				.map((team) -> team.id().value())
				.toArray(UUID[]::new);
		}
		return new UUID[0];
	}

	@SuppressWarnings("ArrayRecordComponent")
	private record Counted(@Nullable String condition, CaseFilter filter, int place, String query, UUID[] found) {
	}

}
