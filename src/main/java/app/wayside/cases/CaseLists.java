package app.wayside.cases;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.wayside.cases.filter.FilterParser;
import app.wayside.cases.search.CaseSearch;
import app.wayside.cases.search.SearchQuery;
import app.wayside.cases.search.Snippet;
import app.wayside.conversations.ConversationId;
import app.wayside.customers.CustomerId;
import app.wayside.identity.Acting;
import app.wayside.identity.Actor;
import app.wayside.identity.Allowed;
import app.wayside.identity.Permission;
import app.wayside.identity.StaffId;
import app.wayside.identity.Teams;
import app.wayside.identity.Unguarded;
import app.wayside.tenancy.RecordRows;
import app.wayside.tenancy.Tenancy;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists of cases, page by page, as the one who asks may see them. */
@Service
@Transactional(readOnly = true)
public class CaseLists {

	static final String COLUMNS = """
			select c.id, number, subject, preview, status, process, category, severity, language, sentiment, urgency,
			       complaint, tier, customer_id, conversation_id, channel, team_id, agent_id, level, waiting_for, opened_at, last_at,
			       due_at, due_kind, unanswered, departs_at,
			       (select min(r.value) from case_reference r where r.tenant_id = c.tenant_id and r.case_id = c.id)
			         as reference,
			""";

	private static final UUID NOBODY = new UUID(0, 0);

	private static final int MOST_AT_ONCE = 2000;

	private final JdbcClient jdbc;

	private final Teams teams;

	private final CaseFilters filters;

	private final CaseSearch search;

	private final LiveCounts counts;

	CaseLists(JdbcClient jdbc, Teams teams, CaseFilters filters, CaseSearch search, LiveCounts counts) {
		this.jdbc = jdbc;
		this.teams = teams;
		this.filters = filters;
		this.search = search;
		this.counts = counts;
	}

	/**
	 * A page of a view, beginning after a cursor.
	 * @param filter as {@link CaseFilters} reads it
	 * @throws FilterNotUnderstood where it is not
	 */
	@Allowed(Permission.READ_CASES)
	public List<CaseRow> page(CaseView view, String filter, @Nullable String cursor, int limit) {
		return page(new CaseList(view, view.order(), filter), cursor, limit);
	}

	/**
	 * A page of a view, the last opened first, beginning after a cursor. No change of a
	 * case moves it in this order, so whoever goes through all pages meets each case that
	 * was there exactly once.
	 * @param filter as {@link CaseFilters} reads it
	 * @throws FilterNotUnderstood where it is not
	 */
	@Allowed(Permission.READ_CASES)
	public List<CaseRow> steadyPage(CaseView view, String filter, @Nullable String cursor, int limit) {
		return page(new CaseList(view, CaseView.Order.OPENED, filter), cursor, limit);
	}

	/**
	 * A page of a list, beginning after a cursor.
	 * @throws FilterNotUnderstood where its filter is not
	 */
	@Allowed(Permission.READ_CASES)
	public List<CaseRow> page(CaseList list, @Nullable String cursor, int limit) {
		CaseFilter filter = this.filters.forReader(this.filters.understood(list.filter()));
		Sorted sorted = new Sorted(list.view(), list.sorted());
		if (!filter.without().isEmpty()) {
			this.search.catchUp();
		}
		SearchQuery query = filter.query();
		if (query.isEmpty()) {
			return filter.findsNothing() ? List.of() : rows(new Part(sorted, filter, cursor, limit), Words.NONE);
		}
		this.search.catchUp();
		return found(query, new Part(sorted, filter, cursor, limit));
	}

	/** Goes on until the page is full: filters and phrases may leave little of a part. */
	private List<CaseRow> found(SearchQuery query, Part wanted) {
		List<CaseRow> found = new ArrayList<>();
		Part part = wanted;
		while (true) {
			Found some = part.sorted().view().live() ? live(query, part) : anyAge(query, part);
			found.addAll(withPhrases(query, some.rows()));
			if (found.size() >= wanted.limit() || some.next() == null) {
				return List.copyOf(found.subList(0, Math.min(found.size(), wanted.limit())));
			}
			part = new Part(part.sorted(), part.filter(), some.next(), Math.min(part.limit() * 4, MOST_AT_ONCE));
		}
	}

	private Found live(SearchQuery query, Part part) {
		CaseSearch.Live live = this.search.live(query);
		List<CaseRow> rows = rows(part, live.query().isEmpty() ? Words.of(live.found()) : Words.matching(live.query()));
		return new Found(rows, (rows.size() == part.limit()) ? rows.getLast().cursor() : null);
	}

	/** Among all cases that ever were, the last opened come first. */
	private Found anyAge(SearchQuery query, Part part) {
		String[] after = part.after();
		List<CaseSearch.Hit> hits = this.search.after(query,
				(after.length < 2) ? CaseSearch.Hit.FIRST : new CaseSearch.Hit(UUID.fromString(after[1]), after[0]),
				part.limit());
		if (hits.isEmpty()) {
			return new Found(List.of(), null);
		}
		Sorted opened = new Sorted(part.sorted().view(), CaseView.Order.OPENED);
		List<CaseRow> rows = rows(new Part(opened, part.filter(), null, part.limit()),
				Words.of(hits.stream().map(CaseSearch.Hit::caseId).toList()));
		return new Found(rows,
				(hits.size() == part.limit()) ? hits.getLast().openedAt() + "~" + hits.getLast().caseId() : null);
	}

	private List<CaseRow> withPhrases(SearchQuery query, List<CaseRow> rows) {
		if (query.phrases().isEmpty()) {
			return rows;
		}
		Set<UUID> told = Set.copyOf(this.search.withPhrases(query, rows.stream()
			.collect(Collectors.toMap(CaseRow::conversationId, (row) -> row.number() + "\n" + row.subject()))));
		return rows.stream().filter((row) -> told.contains(row.conversationId())).toList();
	}

	private List<CaseRow> rows(Part part, Words words) {
		CaseView view = part.sorted().view();
		CaseView.Order order = part.sorted().order();
		String[] after = part.after();
		boolean first = after.length < 2;
		String rest = part.filter().sql() + "\n  and " + words.condition() + WithoutWords.sql(part.filter().without())
				+ (first ? ""
						: "\n  and (" + order.key + ", c.id) " + order.after
								+ " (cast(:key as timestamptz), cast(:last as uuid))")
				+ "\norder by " + order.key + " " + order.direction + ", c.id " + order.direction + "\nlimit :limit";
		String sql = COLUMNS + "       cast(" + order.key + " as text) as sort_key\n" + ((view == CaseView.DUE)
				? inEachHand(rest) : "from service_case c\nwhere c.tenant_id = :tenant and " + view.condition() + rest);
		return WithoutWords.bind(part.filter().bind(this.jdbc.sql(sql)), part.filter().without())
			.param("tenant", Tenancy.current().value())
			.param("staff", staff())
			.param("teams", myTeams())
			.param("query", words.query())
			.param("found", words.found())
			.param("key", first ? null : after[0])
			.param("last", first ? null : after[1])
			.param("limit", part.limit())
			.query(RecordRows.of(CaseRow.class))
			.list();
	}

	/**
	 * What I, my teams and nobody have to do. Each hand has an index in the order of what
	 * is due, and gives no more than a page; one walk through what is due in the whole
	 * company would pass over nearly all of it.
	 */
	private static String inEachHand(String rest) {
		String next = "select c.id from service_case c\nwhere c.tenant_id = :tenant and c.status in ('NEW', 'OPEN')\n  and c.snoozed_until is null and ";
		return """
				from (
				  (%1$s c.agent_id = :staff %2$s)
				  union
				  (select c.id from unnest(cast(:teams as uuid[])) as team (id)
				   cross join lateral (%1$s c.team_id = team.id %2$s) c)
				  union
				  (%1$s c.team_id is null %2$s)) as next
				join service_case c on c.tenant_id = :tenant and c.id = next.id
				""".formatted(next, rest) + rest.substring(rest.lastIndexOf("order by"));
	}

	/**
	 * The words that a field looks for, as they stand in the messages of some cases.
	 * @return by the id of the case; none for a case whose messages do not hold them
	 */
	@Allowed(Permission.READ_CASES)
	public Map<UUID, Excerpt> excerpts(List<CaseRow> rows, String field) {
		SearchQuery query = SearchQuery.of(FilterParser.read(field).filter().words());
		if (query.isEmpty()) {
			return Map.of();
		}
		Map<UUID, Snippet> said = this.search.snippets(query, rows.stream().map(CaseRow::conversationId).toList());
		return rows.stream()
			.collect(Collectors.toMap(CaseRow::id, (row) -> new Excerpt(this.search.marked(query, row.subject()),
					said.getOrDefault(row.conversationId(), this.search.marked(query, row.preview())))));
	}

	/**
	 * A filter as it is kept: what was understood, as it is written.
	 * @throws FilterNotUnderstood where it is not
	 */
	@Allowed(Permission.READ_CASES)
	public String written(String filter) {
		return this.filters.understood(filter).written();
	}

	/** How many cases each view holds now, and whose they may be. */
	@Allowed(Permission.READ_CASES)
	public Overview overview() {
		Set<UUID> teams = Set.copyOf(List.of(myTeams()));
		return new Overview(this.counts.of(staff(), teams), staff(), teams);
	}

	/** The cases of a customer, the latest first. */
	@Allowed(Permission.READ_CASES)
	public List<CaseRow> of(CustomerId customer, int limit) {
		return this.jdbc.sql(COLUMNS + """
				       cast(opened_at as text) as sort_key
				from service_case c
				where c.tenant_id = :tenant and customer_id = any(same_customer(:customer))
				order by opened_at desc
				limit :limit
				""")
			.param("tenant", Tenancy.current().value())
			.param("customer", customer.value())
			.param("limit", limit)
			.query(RecordRows.of(CaseRow.class))
			.list();
	}

	/** The cases about some conversations; a conversation without one is left out. */
	@Unguarded("tells nothing but the id of what the caller has a part of")
	public Map<ConversationId, CaseId> byConversations(Collection<ConversationId> conversations) {
		Map<ConversationId, CaseId> cases = new HashMap<>();
		this.jdbc.sql("""
				select conversation_id, id from service_case
				where tenant_id = :tenant and conversation_id = any(:conversations)
				""")
			.param("tenant", Tenancy.current().value())
			.param("conversations", conversations.stream().map(ConversationId::value).toArray(UUID[]::new))
			.query((row) -> {
				cases.put(new ConversationId(row.getObject("conversation_id", UUID.class)),
						new CaseId(row.getObject("id", UUID.class)));
			});
		return cases;
	}

	private static UUID staff() {
		return (Acting.current() instanceof Actor.Staff staff) ? staff.id() : NOBODY;
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

	/**
	 * What there is to look at.
	 *
	 * @param counts of cases in each view that has no end
	 * @param staff who looks
	 * @param teams in which he works
	 */
	public record Overview(Map<CaseView, Integer> counts, UUID staff, Set<UUID> teams) {

		/**
		 * In whose hands cases are that a view of his own shows; empty for views of all.
		 */
		public List<UUID> hands(CaseView view) {
			return switch (view) {
				case DUE -> Stream.concat(Stream.of(this.staff), this.teams.stream()).toList();
				case MINE -> List.of(this.staff);
				default -> List.of();
			};
		}

	}

	/**
	 * Where words stand on a case.
	 *
	 * @param subject with its marks
	 * @param said what a message says around them, or its last words
	 */
	public record Excerpt(Snippet subject, Snippet said) {
	}

	/** A view in some order. */
	private record Sorted(CaseView view, CaseView.Order order) {
	}

	/** A part of a list, after a cursor. */
	private record Part(Sorted sorted, CaseFilter filter, @Nullable String cursor, int limit) {

		String[] after() {
			return (this.cursor != null) ? this.cursor.split("~", 2) : new String[0];
		}

	}

	/** What narrows a list to cases that were found. */
	@SuppressWarnings("ArrayRecordComponent")
	private record Words(String condition, String query, UUID[] found) {

		static final Words NONE = new Words("true", "", new UUID[0]);

		static Words of(List<UUID> found) {
			return new Words("c.id = any(:found)", "", found.toArray(UUID[]::new));
		}

		/**
		 * A common word: the list is gone along in its order, and each case looked at.
		 * Written as a value, because PostgreSQL takes {@code exists} for rare and then
		 * looks at all cases before it sorts them.
		 */
		static Words matching(String query) {
			return new Words("""
					(select s.words @@ cast(:query as tsquery) from case_search s
					 where s.tenant_id = c.tenant_id and s.case_id = c.id and s.live)""", query, new UUID[0]);
		}

	}

	/** Some of what was found, and from where it goes on. */
	private record Found(List<CaseRow> rows, @Nullable String next) {
	}

}
