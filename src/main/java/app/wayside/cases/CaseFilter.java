package app.wayside.cases;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import app.wayside.cases.filter.Filter;
import app.wayside.cases.filter.FilterKey;
import app.wayside.cases.filter.FilterTerm;
import app.wayside.cases.filter.FilterValue;
import app.wayside.cases.filter.FilterValue.Day;
import app.wayside.cases.filter.FilterValue.Minutes;
import app.wayside.cases.filter.FilterValue.Named;
import app.wayside.cases.filter.FilterValue.Side;
import app.wayside.cases.filter.FilterValue.Span;
import app.wayside.cases.search.SearchQuery;

import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * A filter as conditions on {@code service_case c}. Each names columns that the lists'
 * indexes begin with where it can, so that a page is still read from its beginning; what
 * belongs to a case elsewhere is looked up by the case's own id.
 */
final class CaseFilter {

	private static final String CLOCK = "exists (select from case_clock k where k.tenant_id = c.tenant_id and k.case_id = c.id and ";

	private static final String REFERENCE = "exists (select from case_reference r where r.tenant_id = c.tenant_id and r.case_id = c.id";

	private static final String DUE = "c.due_order";

	private static final int LONGEST_MINUTES = 60 * 24 * 90;

	private final Filter filter;

	private final Known known;

	private final String prefix;

	private final List<String> conditions = new ArrayList<>();

	private final Map<String, Object> values = new LinkedHashMap<>();

	private CaseFilter(Filter filter, Known known, String prefix) {
		this.filter = filter;
		this.known = known;
		this.prefix = prefix;
	}

	/**
	 * Ids and moments that only whoever asks knows.
	 *
	 * @param names the ids behind keys of teams and addresses of staff
	 * @param drafts conversations in which he is writing something
	 * @param now this moment
	 * @param zone in which his days begin
	 */
	record Known(Map<String, UUID> names, List<UUID> drafts, Instant now, ZoneId zone) {

		Instant beginning(LocalDate day) {
			return day.atStartOfDay(this.zone).toInstant();
		}

		LocalDate today() {
			return LocalDate.ofInstant(this.now, this.zone);
		}
	}

	/**
	 * A filter for whoever asks.
	 * @param prefix of the names of its values, unlike those of other filters of a
	 * statement
	 */
	static CaseFilter of(Filter filter, Known known, String prefix) {
		CaseFilter made = new CaseFilter(filter, known, prefix);
		filter.facts()
			.filter((fact) -> !fact.key().isFound())
			.forEach((fact) -> made.conditions.add(made.condition(fact)));
		return made;
	}

	/** What is to be found: words, phrases, files by their names, those who wrote. */
	SearchQuery query() {
		List<SearchQuery> parts = new ArrayList<>(List.of(SearchQuery.of(this.filter.words())));
		found().filter((fact) -> !fact.not()).map(CaseFilter::named).map(SearchQuery::unmarked).forEach(parts::add);
		return SearchQuery.all(parts);
	}

	/** Whether only what is found is wanted, although nothing can be. */
	boolean findsNothing() {
		return query().isEmpty() && (!this.filter.words().isEmpty() || found().anyMatch((fact) -> !fact.not()));
	}

	/** What must not be there, each as the search reads it. */
	List<String> without() {
		// The space ends the last word: what is left out is left out as it is written.
		return Stream
			.concat(this.filter.without().stream().map((words) -> SearchQuery.of(words + " ")),
					found().filter(FilterTerm.Fact::not).map(CaseFilter::named))
			.map(SearchQuery::expression)
			.filter((expression) -> !expression.isEmpty())
			.toList();
	}

	private Stream<FilterTerm.Fact> found() {
		return this.filter.facts().filter((fact) -> fact.key().isFound());
	}

	private static SearchQuery named(FilterTerm.Fact fact) {
		return SearchQuery.any(ways(fact));
	}

	/** The names that a fact gives, as the search reads them; one of them is enough. */
	static List<SearchQuery> ways(FilterTerm.Fact fact) {
		return fact.values()
			.stream()
			.map(CaseFilter::text)
			.map((name) -> (fact.key() == FilterKey.FILE) ? SearchQuery.ofFile(name) : SearchQuery.ofWriter(name))
			.filter((way) -> !way.isEmpty())
			.toList();
	}

	/** All conditions, beginning with "and"; nothing where there are none. */
	String sql() {
		return this.conditions.isEmpty() ? "" : "\n  and " + String.join("\n  and ", this.conditions);
	}

	/** Gives a statement the values that the conditions name. */
	StatementSpec bind(StatementSpec statement) {
		StatementSpec bound = statement;
		for (Map.Entry<String, Object> value : this.values.entrySet()) {
			bound = bound.param(value.getKey(), value.getValue());
		}
		return bound;
	}

	private String condition(FilterTerm.Fact fact) {
		List<String> ways = fact.values().stream().map((value) -> way(fact, value)).distinct().toList();
		String any = (ways.size() == 1) ? ways.getFirst() : "(" + String.join(" or ", ways) + ")";
		return fact.not() ? "(" + any + ") is not true" : any;
	}

	private String way(FilterTerm.Fact fact, FilterValue value) {
		return switch (fact.key()) {
			case STATUS -> "c.status = " + upper(value);
			case PROCESS -> "c.process = " + word(value);
			case CATEGORY ->
				"(c.category = " + word(value) + " or starts_with(c.category, " + word(value) + " || '.'))";
			case TEAM -> switch (text(value)) {
				case "none" -> "c.team_id is null";
				case "mine" -> "c.team_id = any(:teams)";
				default -> "c.team_id = " + id(value);
			};
			case OWNER -> switch (text(value)) {
				case "none" -> "c.agent_id is null";
				case "me" -> "c.agent_id = :staff";
				default -> "c.agent_id = " + id(value);
			};
			case LANG -> "(lower(c.language) = " + word(value) + " or starts_with(lower(c.language), " + word(value)
					+ " || '-'))";
			case TIER -> "c.tier = " + upper(value);
			case SEVERITY -> "c.severity = " + upper(value);
			case URGENCY -> "c.urgency = " + word(value);
			case MOOD -> "c.sentiment = " + word(value);
			case CHANNEL -> "c.channel = " + upper(value);
			case WAITING -> text(value).equals("any") ? "c.waiting_for is not null" : "c.waiting_for = " + upper(value);
			case BOOKING -> REFERENCE + " and r.value = " + upper(value) + ")";
			case IS -> is(text(value));
			case HAS -> has(text(value));
			case DUE -> due(value);
			case PROMISE -> CLOCK + "k.kind = 'PROMISE' and k.state = 'RUNNING'" + promised(value) + ")";
			case FILE, FROM -> throw new IllegalStateException("It is looked up among words");
			case CREATED -> past("c.opened_at", value);
			case UPDATED -> past("c.last_at", value);
			case CLOSED -> past("c.closed_at", value);
			case LATE -> CLOCK + "k.state = 'RUNNING' and k.due_at <= " + at(this.known.now()) + ")";
			case MISSED -> CLOCK + "k.kind = 'FIRST_REPLY' and (k.state = 'MET_LATE' and k.ended_at >= " + today()
					+ " or k.state = 'RUNNING' and k.due_at >= " + today() + " and k.due_at <= " + at(this.known.now())
					+ "))";
		};
	}

	private String is(String fact) {
		return switch (fact) {
			case "unassigned" -> "c.agent_id is null";
			case "late" -> DUE + " <= " + at(this.known.now());
			case "unanswered" -> "c.unanswered";
			case "complaint" -> "c.complaint";
			case "escalated" -> "c.level > 0";
			case "snoozed" -> "c.snoozed_until is not null";
			default -> "c.tier = 'VIP'";
		};
	}

	private String has(String what) {
		return switch (what) {
			case "draft" -> "c.conversation_id = any(" + value(this.known.drafts().toArray(UUID[]::new)) + ")";
			case "booking" -> REFERENCE + ")";
			default -> "exists (select from follow_up f where f.tenant_id = c.tenant_id and f.case_id = c.id"
					+ " and f.done_at is null)";
		};
	}

	/** Ahead of now. What is late already is within any time. */
	private String due(FilterValue value) {
		return switch (value) {
			case Named named -> named.text().equals("late") ? DUE + " <= " + at(this.known.now())
					: DUE + " < " + at(this.known.beginning(this.known.today().plusDays(1)));
			case Span span -> DUE + ((span.side() == Side.WITHIN) ? " <= " : " > ")
					+ at(this.known.now().plusSeconds(span.count() * span.unit().seconds()));
			case Day day -> on(DUE, day);
			case Minutes minutes ->
				CLOCK + "k.state = 'RUNNING' and k.due_at > " + at(this.known.now()) + " and k.due_at <= "
						+ at(this.known.now().plusSeconds(60L * Math.min(minutes.count(), LONGEST_MINUTES))) + ")";
		};
	}

	/** What is broken and still to be kept is within any time. */
	private String promised(FilterValue value) {
		return switch (value) {
			case Named named -> switch (named.text()) {
				case "late" -> " and k.due_at <= " + at(this.known.now());
				case "today" -> " and k.due_at < " + at(this.known.beginning(this.known.today().plusDays(1)));
				default -> "";
			};
			case Span span -> " and k.due_at" + ((span.side() == Side.WITHIN) ? " <= " : " > ")
					+ at(this.known.now().plusSeconds(span.count() * span.unit().seconds()));
			case Day day -> " and " + on("k.due_at", day);
			case Minutes minutes -> " and k.due_at <= "
					+ at(this.known.now().plusSeconds(60L * Math.min(minutes.count(), LONGEST_MINUTES)));
		};
	}

	/** Before now: a longer time is further back. */
	private String past(String column, FilterValue value) {
		return switch (value) {
			case Named _ -> column + " >= " + today();
			case Span span -> column + ((span.side() == Side.WITHIN) ? " >= " : " < ")
					+ at(this.known.now().minusSeconds(span.count() * span.unit().seconds()));
			case Day day -> on(column, day);
			case Minutes minutes -> column + " >= " + at(this.known.now().minusSeconds(60L * minutes.count()));
		};
	}

	private String on(String column, Day day) {
		String begins = at(this.known.beginning(day.date()));
		String ends = at(this.known.beginning(day.date().plusDays(1)));
		return switch (day.side()) {
			case WITHIN -> column + " < " + begins;
			case BEYOND -> column + " >= " + ends;
			case ON -> "(" + column + " >= " + begins + " and " + column + " < " + ends + ")";
		};
	}

	private String today() {
		return at(this.known.beginning(this.known.today()));
	}

	private String at(Instant moment) {
		return "cast(" + value(Timestamp.from(moment)) + " as timestamptz)";
	}

	private String id(FilterValue value) {
		return value(this.known.names().getOrDefault(text(value), new UUID(0, 0)));
	}

	private String word(FilterValue value) {
		return value(text(value));
	}

	private String upper(FilterValue value) {
		return value(text(value).toUpperCase(Locale.ROOT));
	}

	private static String text(FilterValue value) {
		return (value instanceof Named named) ? named.text() : value.written();
	}

	private String value(Object value) {
		String name = this.prefix + this.values.size();
		this.values.put(name, value);
		return ":" + name;
	}

}
