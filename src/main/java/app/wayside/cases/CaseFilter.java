package app.wayside.cases;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * What stands in the field above a list of cases: words to look for, and filters beside
 * them, so that every figure of another page can be opened as its rows by an address:
 * {@code process:refund owner:none status:new,open due:60 late:now missed:first-reply}.
 *
 * @param words what is left to look for
 * @param conditions that the filters set
 * @param values that the conditions name
 */
record CaseFilter(String words, List<String> conditions, Values values) {

	private static final Pattern TOKEN = Pattern
		.compile("(?<=^|\\s)(process|category|team|owner|status|due|late|missed):(\\S+)(?=\\s|$)");

	private static final String CLOCK = "exists (select from case_clock k where k.tenant_id = c.tenant_id and k.case_id = c.id and ";

	private static final int LONGEST_MINUTES = 60 * 24 * 90;

	/**
	 * Values of the filters.
	 *
	 * @param process key of a process
	 * @param category key of a category
	 * @param team key of a team
	 * @param owner address of a member of staff
	 * @param statuses names of states
	 * @param minutes within which a clock runs out
	 */
	record Values(@Nullable String process, @Nullable String category, @Nullable String team, @Nullable String owner,
			List<String> statuses, int minutes) {
	}

	/**
	 * Ids and moments that only whoever asks knows.
	 *
	 * @param team the id behind the team's key
	 * @param owner the id behind the owner's address
	 * @param now this moment
	 * @param today when the reader's day began
	 */
	record Known(@Nullable UUID team, @Nullable UUID owner, Instant now, Instant today) {
	}

	/** Reads the field. */
	static CaseFilter read(String text) {
		List<String> conditions = new ArrayList<>();
		String process = null;
		String category = null;
		String team = null;
		String owner = null;
		List<String> statuses = List.of();
		int minutes = 0;
		Matcher token = TOKEN.matcher(text);
		while (token.find()) {
			String value = token.group(2);
			conditions.add(condition(token.group(1), value));
			switch (token.group(1)) {
				case "process" -> process = value;
				case "category" -> category = value;
				case "team" -> team = value;
				case "owner" -> owner = value;
				case "status" -> statuses = List.of(value.toUpperCase(Locale.ROOT).split(","));
				case "due" -> minutes = minutes(value);
				default -> {
				}
			}
		}
		String words = token.replaceAll(" ").strip().replaceAll("\\s+", " ");
		return new CaseFilter(words, List.copyOf(conditions),
				new Values(process, category, team, owner, statuses, minutes));
	}

	private static String condition(String name, String value) {
		return switch (name) {
			case "process" -> "c.process = :process";
			case "category" -> "(c.category = :category or c.category like :category || '.%')";
			case "team" -> "c.team_id = :team";
			case "owner" -> switch (value) {
				case "none" -> "c.agent_id is null";
				case "me" -> "c.agent_id = :staff";
				default -> "c.agent_id = :owner";
			};
			case "status" -> "c.status = any(:statuses)";
			case "due" -> CLOCK + "k.state = 'RUNNING' and k.due_at > :now and k.due_at <= :until)";
			case "late" -> CLOCK + "k.state = 'RUNNING' and k.due_at <= :now)";
			default -> CLOCK + "k.kind = 'FIRST_REPLY' and (k.state = 'MET_LATE' and k.ended_at >= :today"
					+ " or k.state = 'RUNNING' and k.due_at >= :today and k.due_at <= :now))";
		};
	}

	private static int minutes(String value) {
		try {
			return Math.clamp(Integer.parseInt(value), 0, LONGEST_MINUTES);
		}
		catch (NumberFormatException ex) {
			return 0;
		}
	}

	/** All conditions, beginning with "and"; nothing where there are none. */
	String sql() {
		return this.conditions.isEmpty() ? "" : "\n  and " + String.join("\n  and ", this.conditions);
	}

	/** Gives a statement the values that the conditions name. */
	StatementSpec bind(StatementSpec statement, Known known) {
		return statement.param("process", this.values.process())
			.param("category", this.values.category())
			.param("team", known.team())
			.param("owner", known.owner())
			.param("statuses", this.values.statuses().toArray(String[]::new))
			.param("now", Timestamp.from(known.now()))
			.param("until", Timestamp.from(known.now().plus(Duration.ofMinutes(this.values.minutes()))))
			.param("today", Timestamp.from(known.today()));
	}

}
