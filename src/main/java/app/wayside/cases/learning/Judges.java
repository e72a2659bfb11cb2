package app.wayside.cases.learning;

import java.util.List;
import java.util.Optional;

import app.wayside.cases.triage.Classifier;
import app.wayside.cases.triage.Judgement;
import app.wayside.cases.triage.Reader;
import app.wayside.cases.triage.Reading;
import app.wayside.cases.triage.References;
import app.wayside.cases.triage.Urgency;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Judges texts by what the present tenant has taught. */
@Component
public class Judges {

	/** The process that complaints belong to, and the label that says that one is. */
	public static final String COMPLAINT = "complaint";

	private static final Judgement NONE = new Judgement(null, 0, List.of());

	private final Knowledge knowledge;

	private final Reader reader;

	Judges(Knowledge knowledge, Reader reader) {
		this.knowledge = knowledge;
		this.reader = reader;
	}

	/**
	 * Judges texts, in their order, with one pass of the models. The first call of a node
	 * takes some seconds, because it loads the models: not to be called in a transaction.
	 */
	public List<Verdict> judge(List<String> texts) {
		Taught taught = this.knowledge.now();
		return this.reader.read(texts).stream().map((reading) -> verdict(taught, reading)).toList();
	}

	private static Verdict verdict(Taught taught, Reading reading) {
		Judgement process = judged(taught.of(Curriculum.PROCESS), reading);
		Judgement complaint = judged(taught.of(Curriculum.COMPLAINT), reading);
		String chosen = process(process, complaint);
		Classifier categories = (chosen != null) ? taught.of(Curriculum.categoriesOf(chosen)) : null;
		Classifier urgency = taught.of(Curriculum.URGENCY);
		return new Verdict(process, judged(categories, reading),
				(urgency != null) ? Urgency.judge(urgency, reading) : Urgency.byRule(reading.text()),
				judged(taught.of(Curriculum.SENTIMENT), reading), complaint, reading.language(),
				References.in(reading.text()));
	}

	/**
	 * The process of a text: as judged; where that is unsure, a complaint belongs to the
	 * complaints.
	 */
	public static @Nullable String process(Judgement process, Judgement complaint) {
		return (process.unsure() && COMPLAINT.equals(complaint.label())) ? COMPLAINT : process.label();
	}

	/**
	 * The category of a text within a process, where that is known without learning
	 * anything first; a matter of milliseconds.
	 */
	public Optional<Judgement> category(String process, String text) {
		Taught taught = this.knowledge.already();
		return Optional.ofNullable((taught != null) ? taught.of(Curriculum.categoriesOf(process)) : null)
			.map((classifier) -> judged(classifier, this.reader.read(text)));
	}

	private static Judgement judged(@Nullable Classifier classifier, Reading reading) {
		return (classifier != null) ? classifier.judge(reading) : NONE;
	}

}
