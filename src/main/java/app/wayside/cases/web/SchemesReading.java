package app.wayside.cases.web;

import java.util.List;
import java.util.Locale;

import app.wayside.cases.learning.Judges;
import app.wayside.cases.learning.OwnScheme;
import app.wayside.cases.learning.TriageSchemes;
import app.wayside.cases.triage.Judgement;
import app.wayside.cases.web.SchemesPage.Pane;
import org.jspecify.annotations.Nullable;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Reads the schemes for their screen, and tries texts on them. */
@Component
class SchemesReading {

	private final TriageSchemes schemes;

	private final Judges judges;

	private final TriageNames names;

	SchemesReading(TriageSchemes schemes, Judges judges, TriageNames names) {
		this.schemes = schemes;
		this.judges = judges;
		this.names = names;
	}

	/** All of them, with nothing or a new one in the middle. */
	SchemesPage list(Pane pane) {
		return new SchemesPage(entries(), pane, null, null);
	}

	/** One of them in the middle. */
	SchemesPage show(String name) {
		return page(name, null);
	}

	/** The same, with what it makes of a text. */
	SchemesPage tried(String name, String text) {
		Judgement judged = this.judges.judge(name, text);
		return page(name,
				new SchemesPage.Trial(text, this.names.label(name, judged.label(), LocaleContextHolder.getLocale()),
						(int) Math.round(judged.confidence() * 100),
						TriagePanel.Segment.of(text, judged.evidence(), text.length()), judged.evidence()));
	}

	private SchemesPage page(String name, SchemesPage.@Nullable Trial trial) {
		Locale reader = LocaleContextHolder.getLocale();
		OwnScheme scheme = this.schemes.get(name);
		List<SchemesPage.Named> labels = scheme.scheme()
			.labels()
			.stream()
			.map((label) -> new SchemesPage.Named(label, this.names.label(name, label.key(), reader)))
			.toList();
		SchemesPage.Entry entry = entry(scheme, reader);
		return new SchemesPage(entries(), entry.own() ? Pane.FORM : Pane.READ, new SchemesPage.Shown(entry, labels),
				trial);
	}

	private List<SchemesPage.Entry> entries() {
		Locale reader = LocaleContextHolder.getLocale();
		return this.schemes.all().stream().map((scheme) -> entry(scheme, reader)).toList();
	}

	private SchemesPage.Entry entry(OwnScheme scheme, Locale reader) {
		return new SchemesPage.Entry(scheme, this.names.title(scheme.scheme().name(), reader));
	}

}
