package app.wayside.knowledge;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import app.wayside.identity.TeamId;

/**
 * Which canned texts an agent is offered.
 *
 * @param offered one for each shortcut, the team's own before everybody's
 */
record Completion(Collection<CannedText> offered) {

	private static final int MOST = 8;

	static Completion of(List<CannedText> texts, Collection<TeamId> teams) {
		Map<String, CannedText> byShortcut = new LinkedHashMap<>();
		texts.stream()
			.filter((text) -> text.key().team() == null || teams.contains(text.key().team()))
			.sorted(Comparator.comparing((CannedText text) -> text.key().team() == null))
			.forEach((text) -> byShortcut.putIfAbsent(text.key().shortcut(), text));
		return new Completion(byShortcut.values());
	}

	List<CannedMatch> matches(String prefix, String language) {
		String wanted = prefix.strip().toLowerCase(Locale.ROOT);
		Stream<CannedText> byShortcut = this.offered.stream()
			.filter((text) -> text.key().shortcut().startsWith(wanted))
			.sorted(Comparator.comparing((text) -> text.key().shortcut()));
		Stream<CannedText> byTitle = this.offered.stream()
			.filter((text) -> text.in(language).title().toLowerCase(Locale.ROOT).contains(wanted))
			.sorted(Comparator.comparing((text) -> text.key().shortcut()));
		return Stream.concat(byShortcut, byTitle)
			.distinct()
			.limit(MOST)
			.map((text) -> match(text, Languages.best(text.wordings().keySet(), language)))
			.toList();
	}

	private static CannedMatch match(CannedText text, String language) {
		Wording wording = text.in(language);
		return new CannedMatch(text.id(), text.key().shortcut(), language, wording.title(), wording.body());
	}

}
