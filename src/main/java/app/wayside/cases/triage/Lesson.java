package app.wayside.cases.triage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a classifier learns from: a scheme and its corrections, read and put into one
 * order whatever order they came in.
 */
final class Lesson {

	/**
	 * A correction counts as much as an example: at twice that, twenty of them unlearned
	 * what they did not name.
	 */
	private static final double CORRECTION = 1;

	/** A description names the subject, but customers do not write like it. */
	private static final double DESCRIPTION = 0.5;

	private final Scheme scheme;

	private final Reader reader;

	Lesson(Scheme scheme, Reader reader) {
		this.scheme = scheme;
		this.reader = reader;
	}

	List<Row> rows(List<Correction> corrections) {
		List<Row> rows = new ArrayList<>();
		Map<String, Integer> places = new HashMap<>();
		List<Source> sources = new ArrayList<>();
		for (int place = 0; place < this.scheme.labels().size(); place++) {
			places.put(this.scheme.labels().get(place).key(), place);
			sources.addAll(sources(place));
		}
		List<Reading> readings = this.reader.read(sources.stream().map(Source::text).toList());
		for (int i = 0; i < readings.size(); i++) {
			rows.add(sources.get(i).row(readings.get(i)));
		}
		for (Correction correction : corrections) {
			Integer place = places.get(correction.label());
			if (place != null) {
				rows.add(new Row(correction.text(), place, CORRECTION, Row.Origin.CORRECTION));
			}
		}
		Set<Meaning.Model> used = EnumSet.noneOf(Meaning.Model.class);
		rows.forEach((row) -> used.add(row.reading().model()));
		for (Meaning.Model model : used) {
			for (int place = 0; place < this.scheme.labels().size(); place++) {
				int wanted = place;
				if (rows.stream().noneMatch((row) -> row.label() == wanted && row.reading().model() == model)) {
					rows.addAll(reread(sources(place), model));
				}
			}
		}
		rows.sort(Comparator.comparing((Row row) -> row.origin())
			.thenComparing((row) -> row.reading().text())
			.thenComparing(Row::label)
			.thenComparing((row) -> row.reading().model()));
		return rows;
	}

	/**
	 * The scheme's own texts, all read by one model: for texts in a language the scheme
	 * has no examples in.
	 */
	List<Row> rows(Meaning.Model model) {
		List<Source> sources = new ArrayList<>();
		for (int place = 0; place < this.scheme.labels().size(); place++) {
			sources.addAll(sources(place));
		}
		return reread(sources, model);
	}

	private List<Row> reread(List<Source> sources, Meaning.Model model) {
		List<Reading> readings = this.reader.read(sources.stream().map(Source::text).toList(), model);
		List<Row> rows = new ArrayList<>();
		for (int i = 0; i < readings.size(); i++) {
			rows.add(sources.get(i).row(readings.get(i)));
		}
		return rows;
	}

	private record Source(String text, int place, double weight, Row.Origin origin) {

		Row row(Reading reading) {
			return new Row(reading, this.place, this.weight, this.origin);
		}

	}

	private List<Source> sources(int place) {
		Label label = this.scheme.labels().get(place);
		List<Source> sources = new ArrayList<>();
		label.description()
			.lines()
			.map(String::strip)
			.filter((line) -> !line.isEmpty())
			.forEach((line) -> sources.add(new Source(line, place, DESCRIPTION, Row.Origin.DESCRIPTION)));
		if (sources.isEmpty() && label.examples().isEmpty()) {
			String name = label.key().replaceAll("[_\\-./]+", " ").toLowerCase(java.util.Locale.ROOT);
			sources.add(new Source(name, place, DESCRIPTION, Row.Origin.DESCRIPTION));
		}
		label.examples().forEach((example) -> sources.add(new Source(example, place, 1, Row.Origin.EXAMPLE)));
		return sources;
	}

}
