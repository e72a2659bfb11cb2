package app.wayside.cases;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import app.wayside.conversations.ConversationId;
import app.wayside.customers.CustomerId;
import app.wayside.identity.Acting;
import app.wayside.identity.Actor;
import app.wayside.identity.Allowed;
import app.wayside.identity.Permission;
import app.wayside.identity.StaffId;
import app.wayside.identity.Teams;
import app.wayside.identity.Unguarded;
import app.wayside.tenancy.Tenancy;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists of cases, page by page, as the one who asks may see them. */
@Service
@Transactional(readOnly = true)
public class CaseLists {

	private static final String COLUMNS = """
			select c.id, number, subject, preview, status, process, category, severity, language, sentiment, urgency,
			       complaint, tier, customer_id, channel, team_id, agent_id, level, waiting_for, opened_at, last_at,
			       due_at, due_kind, unanswered,
			       (select min(r.value) from case_reference r where r.tenant_id = c.tenant_id and r.case_id = c.id)
			         as reference,
			""";

	private static final UUID NOBODY = new UUID(0, 0);

	private final JdbcClient jdbc;

	private final Teams teams;

	private final CaseFilters filters;

	CaseLists(JdbcClient jdbc, Teams teams, CaseFilters filters) {
		this.jdbc = jdbc;
		this.teams = teams;
		this.filters = filters;
	}

	/**
	 * A page of a view, beginning after a cursor.
	 * @param field words to look for, and filters as {@link CaseFilter} reads them
	 */
	@Allowed(Permission.READ_CASES)
	public List<CaseRow> page(CaseView view, String field, @Nullable String cursor, int limit) {
		return page(new Sorted(view, view.order()), field, cursor, limit);
	}

	/**
	 * A page of a view, the last opened first, beginning after a cursor. No change of a
	 * case moves it in this order, so whoever goes through all pages meets each case that
	 * was there exactly once.
	 * @param field words to look for, and filters as {@link CaseFilter} reads them
	 */
	@Allowed(Permission.READ_CASES)
	public List<CaseRow> steadyPage(CaseView view, String field, @Nullable String cursor, int limit) {
		return page(new Sorted(view, CaseView.Order.OPENED), field, cursor, limit);
	}

	private List<CaseRow> page(Sorted sorted, String field, @Nullable String cursor, int limit) {
		CaseFilter filter = CaseFilter.read(field);
		String words = filter.words();
		CaseView view = sorted.view();
		CaseView.Order order = sorted.order();
		String[] after = (cursor != null) ? cursor.split("~", 2) : new String[0];
		boolean first = after.length < 2;
		String sql = COLUMNS + "       cast(" + order.key
				+ " as text) as sort_key\nfrom service_case c\nwhere c.tenant_id = :tenant and " + view.condition()
				+ filter.sql() + (words.isBlank() ? "" : """

						and (number ilike :words or subject ilike :words or preview ilike :words or exists (
						     select from case_reference r
						     where r.tenant_id = c.tenant_id and r.case_id = c.id and r.value ilike :words))
						""")
				+ (first ? ""
						: "\n  and (" + order.key + ", c.id) " + order.after
								+ " (cast(:key as timestamptz), cast(:last as uuid))")
				+ "\norder by " + order.key + " " + order.direction + ", c.id " + order.direction + "\nlimit :limit";
		return filter.bind(this.jdbc.sql(sql), this.filters.known(filter))
			.param("tenant", Tenancy.current().value())
			.param("staff", staff())
			.param("teams", myTeams())
			.param("words", "%" + words.strip().replaceAll("([\\\\%_])", "\\\\$1") + "%")
			.param("key", first ? null : after[0])
			.param("last", first ? null : after[1])
			.param("limit", limit)
			.query(CaseRow.class)
			.list();
	}

	/** How many cases each view holds now. */
	@Allowed(Permission.READ_CASES)
	public Map<CaseView, Integer> counts() {
		String sql = "select "
				+ Arrays.stream(CaseView.values())
					.filter((view) -> view != CaseView.ALL && view != CaseView.CLOSED)
					.map((view) -> "count(*) filter (where " + view.condition() + ") as " + view.word())
					.collect(Collectors.joining(", "))
				+ " from service_case where tenant_id = :tenant and status in ('NEW', 'OPEN', 'WAITING', 'RESOLVED')";
		return this.jdbc.sql(sql)
			.param("tenant", Tenancy.current().value())
			.param("staff", staff())
			.param("teams", myTeams())
			.query((row, number) -> {
				Map<CaseView, Integer> counts = new EnumMap<>(CaseView.class);
				for (CaseView view : CaseView.values()) {
					if (view != CaseView.ALL && view != CaseView.CLOSED) {
						counts.put(view, row.getInt(view.word()));
					}
				}
				return counts;
			})
			.single();
	}

	/** The cases of a customer, the latest first. */
	@Allowed(Permission.READ_CASES)
	public List<CaseRow> of(CustomerId customer, int limit) {
		return this.jdbc.sql(COLUMNS + """
				       cast(opened_at as text) as sort_key
				from service_case c
				where c.tenant_id = :tenant and customer_id = :customer
				order by opened_at desc
				limit :limit
				""")
			.param("tenant", Tenancy.current().value())
			.param("customer", customer.value())
			.param("limit", limit)
			.query(CaseRow.class)
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

	/** A view in some order. */
	private record Sorted(CaseView view, CaseView.Order order) {
	}

}
