package app.wayside.workspace.desk;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import app.wayside.cases.CaseEvent;
import app.wayside.cases.CaseNames;
import app.wayside.cases.Triage;
import app.wayside.cases.TriageScheme;
import app.wayside.cases.TriageSummary;
import app.wayside.web.Texts;
import org.jspecify.annotations.Nullable;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What triage made of a case, for the first line of its timeline. */
@Component
class GuessReading {

	private final Triage triage;

	private final CaseNames names;

	private final Texts texts;

	GuessReading(Triage triage, CaseNames names, Texts texts) {
		this.triage = triage;
		this.names = names;
		this.texts = texts;
	}

	TimelineEntry.Opened opened(CaseEvent.Opened event) {
		Locale reader = LocaleContextHolder.getLocale();
		Map<String, String> processes = this.names.processes(reader);
		Map<String, String> categories = this.names.categories(reader);
		List<TimelineEntry.Guess> guesses = this.triage.summary(event.caseId())
			.guesses()
			.stream()
			.filter(GuessReading::worthAWord)
			.map((guess) -> new TimelineEntry.Guess(switch (guess.scheme()) {
				case PROCESS -> unsure(CaseNames.name(processes, counts(guess)), reader);
				case CATEGORY -> CaseNames.name(categories, counts(guess));
				default -> this.texts.get(reader, "cases.label." + guess.scheme().word() + "." + counts(guess));
			}, (guess.corrected() == null) ? guess.percent() : null, guess.scheme() == TriageScheme.PROCESS))
			.toList();
		return new TimelineEntry.Opened(event.fact().at(), "cases.channel." + event.channel(), guesses);
	}

	// The process always; of the rest, what would make somebody act.
	private static boolean worthAWord(TriageSummary.Guess guess) {
		String label = counts(guess);
		return switch (guess.scheme()) {
			case PROCESS -> true;
			case CATEGORY -> label != null;
			default -> "complaint".equals(label) || "urgent".equals(label);
		};
	}

	private static @Nullable String counts(TriageSummary.Guess guess) {
		return (guess.corrected() != null) ? guess.corrected() : guess.label();
	}

	private String unsure(String name, Locale reader) {
		return name.isEmpty() ? this.texts.get(reader, "workspace.timeline.unsure") : name;
	}

}
