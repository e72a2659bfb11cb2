package app.wayside.cases;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import app.wayside.cases.DecisionStore.Decided;
import app.wayside.cases.catalogue.Catalogue;
import app.wayside.cases.catalogue.Category;
import app.wayside.cases.learning.Judges;
import app.wayside.cases.learning.Lessons;
import app.wayside.cases.sla.Severity;
import app.wayside.cases.triage.Judgement;
import app.wayside.cases.triage.Label;
import app.wayside.cases.triage.Scheme;
import app.wayside.cases.triage.Schemes;
import app.wayside.conversations.MessageId;
import app.wayside.identity.Facts;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what people say of triage's decisions, as decisions and as lessons. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Correcting {

	private final DecisionStore decisions;

	private final Reclassifying reclassifying;

	private final Teaching teaching;

	private final Catalogue catalogue;

	private final Facts facts;

	Correcting(DecisionStore decisions, Reclassifying reclassifying, Teaching teaching, Catalogue catalogue,
			Facts facts) {
		this.decisions = decisions;
		this.reclassifying = reclassifying;
		this.teaching = teaching;
		this.catalogue = catalogue;
		this.facts = facts;
	}

	/**
	 * What is taught by a correction.
	 *
	 * @param words of the case
	 * @param lessons that texts and labels are kept in
	 * @param judges that find the category within another process
	 */
	@Component
	record Teaching(FirstWords words, Lessons lessons, Judges judges) {
	}

	void check(TriageScheme scheme, String label) {
		boolean known = switch (scheme) {
			case PROCESS -> {
				if (this.catalogue.process(label).isEmpty()) {
					throw new UnknownProcess(label);
				}
				yield true;
			}
			case CATEGORY -> {
				if (this.catalogue.category(label).filter(Category::choosable).isEmpty()) {
					throw new UnknownCategory(label);
				}
				yield true;
			}
			case URGENCY -> holds(Schemes.urgency(), label);
			case SENTIMENT -> holds(Schemes.sentiment(), label);
			case COMPLAINT -> holds(Schemes.complaint(), label);
			case SEVERITY ->
				Arrays.stream(Severity.values()).anyMatch((each) -> each.name().toLowerCase(Locale.ROOT).equals(label));
			case LANGUAGE -> label.matches("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");
		};
		if (!known) {
			throw new UnknownLabel(label);
		}
	}

	private static boolean holds(Scheme scheme, String label) {
		return scheme.labels().stream().map(Label::key).anyMatch(label::equals);
	}

	void keep(ServiceCase about, TriageScheme scheme, String label) {
		switch (scheme) {
			case PROCESS -> process(about, label);
			case CATEGORY -> category(about, label);
			case URGENCY, SENTIMENT, COMPLAINT -> {
				teach(about, scheme.word(), label);
				decide(about, scheme, label);
			}
			case SEVERITY, LANGUAGE -> decide(about, scheme, label);
		}
	}

	private void process(ServiceCase about, String process) {
		teach(about, TriageScheme.PROCESS.word(), process);
		decide(about, TriageScheme.PROCESS, process);
		if (!process.equals(about.classification().process())) {
			this.teaching.lessons().forget(about.id().value(), "category:%");
			this.decisions.uncorrect(about.id(), TriageScheme.CATEGORY);
			categoryWithin(about, process);
		}
	}

	// Within another process the text gets another category, or none while nothing is
	// known.
	private void categoryWithin(ServiceCase about, String process) {
		this.teaching.words().of(about.conversationId()).ifPresent((words) -> {
			Judgement category = this.teaching.judges()
				.category(process, words.text())
				.orElse(new Judgement(null, 0, List.of()));
			this.decisions.decide(about.id(), words.message(), List.of(new Decided(TriageScheme.CATEGORY, category)));
		});
	}

	private void category(ServiceCase about, String category) {
		String process = this.catalogue.category(category).map(Category::process).orElseThrow();
		if (!process.equals(about.classification().process())) {
			process(about, process);
		}
		this.teaching.lessons().forget(about.id().value(), "category:%");
		teach(about, "category:" + process, category);
		decide(about, TriageScheme.CATEGORY, category);
	}

	private void teach(ServiceCase about, String scheme, String label) {
		this.teaching.lessons().forget(about.id().value(), scheme);
		this.teaching.words()
			.of(about.conversationId())
			.filter((words) -> !words.text().isBlank())
			.ifPresent((words) -> this.teaching.lessons()
				.add(new Lessons.Given(scheme, words.text(), label, about.id().value()), this.facts.now()));
	}

	private void decide(ServiceCase about, TriageScheme scheme, String label) {
		this.decisions.correct(about.id(), scheme, label, this.facts.now());
	}

	void forget(ServiceCase about, TriageScheme scheme) {
		String schemes = (scheme == TriageScheme.CATEGORY) ? "category:%" : scheme.word();
		this.teaching.lessons().forget(about.id().value(), schemes);
		this.decisions.uncorrect(about.id(), scheme);
		if (scheme == TriageScheme.PROCESS) {
			forget(about, TriageScheme.CATEGORY);
			this.decisions.of(about.id())
				.stream()
				.filter((decision) -> decision.scheme() == TriageScheme.PROCESS && decision.label() != null)
				.forEach((decision) -> categoryWithin(about, String.valueOf(decision.label())));
		}
	}

	String words(MessageId message) {
		return this.teaching.words().in(message).text();
	}

	void apply(ServiceCase about) {
		this.reclassifying.anew(about);
	}

}
