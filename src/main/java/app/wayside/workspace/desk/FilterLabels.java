package app.wayside.workspace.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import app.wayside.cases.CaseNames;
import app.wayside.cases.filter.Filter;
import app.wayside.cases.filter.FilterKey;
import app.wayside.cases.filter.FilterTerm;
import app.wayside.cases.filter.FilterValue;
import app.wayside.cases.filter.FilterValue.Side;
import app.wayside.identity.StaffSummary;
import app.wayside.identity.Teams;
import app.wayside.web.Texts;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says filters in the reader's words. */
@Component
public class FilterLabels {

	private final Texts texts;

	private final CaseNames names;

	private final DeskNames people;

	private final Teams teams;

	FilterLabels(Texts texts, CaseNames names, DeskNames people, Teams teams) {
		this.texts = texts;
		this.names = names;
		this.people = people;
		this.teams = teams;
	}

	/** The terms of a filter, each with the filter that is left without it. */
	public List<FilterChip> chips(Filter filter) {
		Map<FilterKey, Map<String, String>> known = new LinkedHashMap<>();
		return java.util.stream.IntStream.range(0, filter.terms().size())
			.mapToObj(
					(place) -> new FilterChip(label(filter.terms().get(place), known), filter.without(place).written()))
			.toList();
	}

	private String label(FilterTerm term, Map<FilterKey, Map<String, String>> known) {
		String label = switch (term) {
			case FilterTerm.Word word -> text("cases.filter.word", word.text());
			case FilterTerm.Phrase phrase -> text("cases.filter.phrase", phrase.text());
			case FilterTerm.Fact fact -> text("cases.filter.fact", key(fact.key()),
					fact.values()
						.stream()
						.map((value) -> value(value, known.computeIfAbsent(fact.key(), this::values)))
						.reduce((one, other) -> text("cases.filter.or", one, other))
						.orElse(""));
		};
		return term.not() ? text("cases.filter.not", label) : label;
	}

	private String value(FilterValue value, Map<String, String> names) {
		return switch (value) {
			case FilterValue.Named named -> names.getOrDefault(named.text(), named.text());
			case FilterValue.Span span ->
				text("cases.filter.span." + span.side(), text("cases.filter.unit." + span.unit(), span.count()));
			case FilterValue.Day day -> (day.side() == Side.ON) ? day.date().toString()
					: text("cases.filter.day." + day.side(), day.date().toString());
			case FilterValue.Minutes minutes ->
				text("cases.filter.span.WITHIN", text("cases.filter.unit.MINUTES", minutes.count()));
		};
	}

	/** What a filter is called. */
	String key(FilterKey key) {
		return text("cases.filter.key." + key.word());
	}

	/**
	 * What a filter takes, by the word for it, with its name in the reader's language.
	 */
	Map<String, String> values(FilterKey key) {
		Map<String, String> values = new LinkedHashMap<>();
		key.choices().forEach((choice) -> values.put(choice, text(choice(key, choice))));
		Locale reader = LocaleContextHolder.getLocale();
		switch (key) {
			case PROCESS -> values.putAll(this.names.processes(reader));
			case CATEGORY -> values.putAll(this.names.categories(reader));
			case TEAM -> this.teams.all().forEach((team) -> values.put(team.key(), team.nameIn(reader)));
			case OWNER ->
				this.people.colleagues().forEach((person) -> values.put(address(person), person.nameIn(reader)));
			case LANG -> List.of("en", "zh", "id", "de", "fr", "es", "ja", "ko")
				.forEach((code) -> values.put(code, Locale.of(code).getDisplayLanguage(reader)));
			default -> {
			}
		}
		return values;
	}

	private static String address(StaffSummary person) {
		return person.email().toLowerCase(Locale.ROOT);
	}

	private static String choice(FilterKey key, String choice) {
		String upper = choice.toUpperCase(Locale.ROOT);
		return switch (key) {
			case STATUS -> "cases.status." + upper;
			case SEVERITY -> "cases.clock.severity." + choice;
			case URGENCY -> "cases.label.urgency." + choice;
			case MOOD -> "cases.label.sentiment." + choice;
			case TIER -> "customers.tier." + upper;
			case CHANNEL -> "cases.channel." + upper;
			case WAITING -> choice.equals("any") ? "cases.filter.choice.any" : "cases.party." + upper;
			default -> "cases.filter.choice." + choice;
		};
	}

	private String text(String key, Object... arguments) {
		return this.texts.get(LocaleContextHolder.getLocale(), key, arguments);
	}

}
