package app.wayside.workspace.desk;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import app.wayside.cases.filter.FilterKey;
import app.wayside.cases.filter.FilterValue;
import app.wayside.identity.Allowed;
import app.wayside.identity.Permission;
import app.wayside.web.Texts;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** How the term that somebody is typing into a filter may go on. */
@RestController
class FilterCompletions {

	private static final int MOST = 12;

	private final FilterLabels labels;

	private final Texts texts;

	FilterCompletions(FilterLabels labels, Texts texts) {
		this.labels = labels;
		this.texts = texts;
	}

	/**
	 * A way to go on.
	 *
	 * @param insert the whole term
	 * @param label what it means
	 * @param detail more about it
	 */
	record Completion(String insert, String label, String detail) {
	}

	@GetMapping("/cases/filter/completions")
	@Allowed(Permission.READ_CASES)
	List<Completion> of(@RequestParam(defaultValue = "") String q) {
		String term = q.replace('：', ':').replace('，', ',');
		String sign = term.startsWith("-") ? "-" : "";
		String body = term.substring(sign.length());
		int colon = body.indexOf(':');
		if (colon < 0) {
			return keys(sign, body);
		}
		Optional<FilterKey> key = FilterKey.of(body.substring(0, colon));
		return key.map((known) -> values(known, sign + body)).orElse(List.of());
	}

	private List<Completion> keys(String sign, String begun) {
		String wanted = begun.toLowerCase(Locale.ROOT);
		return Arrays.stream(FilterKey.values())
			.filter(FilterKey::offered)
			.filter((key) -> key.word().startsWith(wanted)
					|| this.labels.key(key).toLowerCase(Locale.ROOT).contains(wanted))
			.map((key) -> new Completion(sign + key.word() + ":", this.labels.key(key),
					this.texts.get(LocaleContextHolder.getLocale(), "cases.filter.help." + key.word())))
			.toList();
	}

	private List<Completion> values(FilterKey key, String term) {
		int from = Math.max(term.indexOf(':'), term.lastIndexOf(',')) + 1;
		String before = term.substring(0, from);
		String wanted = term.substring(from).replace("\"", "").toLowerCase(Locale.ROOT);
		Stream<Map.Entry<String, String>> times = (key.takes() == FilterKey.Takes.TIME)
				? Stream.of("<2h", "<1d", ">1d", ">7d").map((time) -> Map.entry(time, time)) : Stream.empty();
		return Stream.concat(this.labels.values(key).entrySet().stream(), times)
			.filter((value) -> value.getKey().contains(wanted)
					|| value.getValue().toLowerCase(Locale.ROOT).contains(wanted))
			.limit(MOST)
			.map((value) -> new Completion(before + written(value.getKey()), value.getValue(),
					value.getKey().equals(value.getValue()) ? "" : value.getKey()))
			.toList();
	}

	private static String written(String word) {
		return FilterValue.time(word).isPresent() ? word : new FilterValue.Named(word).written();
	}

}
