package app.wayside.cases.rules.web;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import app.wayside.cases.rules.CalendarRule;
import app.wayside.cases.rules.CauseRule;
import app.wayside.cases.rules.Definition;
import app.wayside.cases.rules.GoodwillRule;
import app.wayside.cases.rules.LadderRule;
import app.wayside.cases.rules.PlaybookRule;
import app.wayside.cases.rules.PolicyRule;
import app.wayside.cases.rules.RouteRule;
import app.wayside.cases.rules.RuleChange;
import app.wayside.cases.rules.RuleKind;
import app.wayside.cases.rules.RuleRefused;
import app.wayside.cases.rules.SolutionRule;
import app.wayside.cases.sla.Severity;
import app.wayside.customers.Tier;
import app.wayside.time.Block;
import app.wayside.web.NoSuchPage;
import org.jspecify.annotations.Nullable;

/** Reads the forms in which rules are written. */
final class RuleForms {

	/** How many steps the form of a ladder has room for. */
	static final int STEPS = 6;

	private static final Pattern SPECIAL_DAY = Pattern.compile("(\\S+)\\s*([^|]*)(?:\\|([^|]*))?(?:\\|([^|]*))?");

	private static final Pattern NOTICE = Pattern.compile("(\\d{4})\\s*(\\?)?\\s*(.*)");

	private RuleForms() {
	}

	static RuleChange change(RuleKind kind, SentForm sent, ZoneId reader) {
		return new RuleChange(sent.text("key"), definition(kind, sent), sent.text("source"),
				sent.moment("validFrom", reader));
	}

	private static Definition definition(RuleKind kind, SentForm sent) {
		return switch (kind) {
			case CALENDAR -> calendar(sent);
			case CLOCK_POLICY -> policy(sent);
			case LADDER -> ladder(sent);
			case ROUTE -> route(sent);
			case SOLUTION -> new SolutionRule(sent.text("name"), sent.text("nativeName"), sent.textOrNull("process"),
					sent.number("position"));
			case ROOT_CAUSE -> new CauseRule(sent.text("group"), sent.text("nativeGroup"), sent.text("name"),
					sent.text("nativeName"), sent.textOrNull("process"), sent.number("position"));
			case PLAYBOOK -> new PlaybookRule(sent.text("name"), sent.text("nativeName"), sent.textOrNull("process"),
					sent.textOrNull("category"), StepRows.read(sent));
			case GOODWILL -> goodwill(sent);
			case TIERS, WAITING -> throw new NoSuchPage();
		};
	}

	private static GoodwillRule goodwill(SentForm sent) {
		Map<String, GoodwillRule.Limit> limits = new TreeMap<>();
		for (String role : sent.texts("role")) {
			if (!sent.text(role + ".case").isEmpty() || !sent.text(role + ".customer").isEmpty()) {
				limits.put(role, new GoodwillRule.Limit(sent.amount(role + ".case"), sent.amount(role + ".customer")));
			}
		}
		return new GoodwillRule(limits, sent.amount("large"), sent.number("often"),
				sent.text("pointsPerUnit").isEmpty() ? null : sent.number("pointsPerUnit"));
	}

	private static CalendarRule calendar(SentForm sent) {
		Map<DayOfWeek, List<Block>> week = new EnumMap<>(DayOfWeek.class);
		for (DayOfWeek day : DayOfWeek.values()) {
			week.put(day, sent.blocks(day.name().toLowerCase(Locale.ROOT)));
		}
		return new CalendarRule(sent.text("name"), sent.text("nativeName"), sent.zone("zone"), week,
				sent.text("days").lines().filter((line) -> !line.isBlank()).map(RuleForms::day).toList(),
				sent.text("notices").lines().filter((line) -> !line.isBlank()).map(RuleForms::notice).toList());
	}

	/** {@code 2026-10-10 09:00-12:00 | Make-up day | 调休上班}; no hours is closed. */
	private static CalendarRule.SpecialDay day(String line) {
		Matcher found = SPECIAL_DAY.matcher(line.strip());
		if (!found.matches()) {
			throw new RuleRefused("days", "calendar.day", line);
		}
		return new CalendarRule.SpecialDay(date(found.group(1), line), SentForm.blocks("days", found.group(2)),
				part(found.group(3)), part(found.group(4)));
	}

	private static LocalDate date(String text, String line) {
		try {
			return LocalDate.parse(text);
		}
		catch (DateTimeParseException ex) {
			throw new RuleRefused("days", "calendar.day", line);
		}
	}

	private static String part(@Nullable String text) {
		return (text != null) ? text.strip() : "";
	}

	/** {@code 2027 ? Statutory days only}; the mark says that it is provisional. */
	private static CalendarRule.Notice notice(String line) {
		Matcher found = NOTICE.matcher(line.strip());
		if (!found.matches()) {
			throw new RuleRefused("notices", "calendar.notice", line);
		}
		return new CalendarRule.Notice(Integer.parseInt(found.group(1)), found.group(2) != null,
				found.group(3).strip());
	}

	private static PolicyRule policy(SentForm sent) {
		Map<Severity, PolicyRule.Promise> promises = new EnumMap<>(Severity.class);
		for (Severity severity : Severity.values()) {
			String field = severity.name().toLowerCase(Locale.ROOT);
			promises.put(severity, new PolicyRule.Promise(sent.time(field + ".first_reply"),
					sent.time(field + ".next_reply"), sent.time(field + ".resolution")));
		}
		return new PolicyRule(sent.text("calendar"), promises);
	}

	private static LadderRule ladder(SentForm sent) {
		List<LadderRule.Step> steps = new ArrayList<>();
		for (int step = 1; step <= STEPS; step++) {
			if (!sent.text("when." + step).isEmpty()) {
				steps.add(new LadderRule.Step(sent.number("when." + step),
						sent.choice("tell." + step, LadderRule.Tell.class),
						sent.choice("then." + step, LadderRule.Then.class)));
			}
		}
		return new LadderRule(steps);
	}

	private static RouteRule route(SentForm sent) {
		Tier tier = sent.text("tier").isEmpty() ? null : sent.choice("tier", Tier.class);
		int level = sent.text("level").isEmpty() ? 0 : sent.number("level");
		return new RouteRule(
				new RouteRule.Cases(sent.textOrNull("process"), sent.textOrNull("category"),
						sent.textOrNull("language"), tier, level),
				sent.text("team"), new HashSet<>(sent.texts("skills")));
	}

}
