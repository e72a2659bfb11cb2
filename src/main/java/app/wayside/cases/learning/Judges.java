package app.wayside.cases.learning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import app.wayside.cases.triage.Classifier;
import app.wayside.cases.triage.Judgement;
import app.wayside.cases.triage.Reader;
import app.wayside.cases.triage.Reading;
import app.wayside.cases.triage.References;
import app.wayside.cases.triage.Urgency;
import app.wayside.identity.Allowed;
import app.wayside.identity.Permission;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Judges texts by what the present tenant has taught. */
@Component
public class Judges {

	/** The process that complaints belong to, and the label that says that one is. */
	public static final String COMPLAINT = "complaint";

	/**
	 * A process decides about promises and teams: under this confidence a person shall
	 * look. Right ones among invented texts were at 0.58 and above, wrong ones and
	 * nonsense at 0.39 and below.
	 */
	private static final double SURE = 0.45;

	/** Texts that are read at once. */
	private static final int BATCH = 512;

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

	/**
	 * Judges texts by one scheme, in their order, as cases are judged by it. All that was
	 * corrected before the call counts: what is not learned yet is learned first. Not to
	 * be called in a transaction.
	 * @throws SchemeNotFound where the tenant has no such scheme
	 */
	@Allowed({ Permission.READ_CASES, Permission.WORK_CASES, Permission.MANAGE_RULES })
	public List<Judgement> judge(String scheme, List<String> texts) {
		SchemeChecks.rows(texts.size());
		for (int row = 0; row < texts.size(); row++) {
			SchemeChecks.text(texts.get(row), "[" + row + "].text");
		}
		Classifier classifier = upToDate(scheme);
		List<Judgement> judged = new ArrayList<>();
		for (int from = 0; from < texts.size(); from += BATCH) {
			for (Reading reading : this.reader.read(texts.subList(from, Math.min(from + BATCH, texts.size())))) {
				judged.add(judged(scheme, classifier, reading));
			}
		}
		return judged;
	}

	/**
	 * The same of one text.
	 * @throws SchemeNotFound where the tenant has no such scheme
	 */
	@Allowed({ Permission.READ_CASES, Permission.WORK_CASES, Permission.MANAGE_RULES })
	public Judgement judge(String scheme, String text) {
		SchemeChecks.text(text, "text");
		return judged(scheme, upToDate(scheme), this.reader.read(text));
	}

	private Classifier upToDate(String scheme) {
		Classifier classifier = this.knowledge.upToDate(scheme);
		if (classifier == null) {
			throw new SchemeNotFound(scheme);
		}
		return classifier;
	}

	private static Judgement judged(String scheme, Classifier classifier, Reading reading) {
		return switch (scheme) {
			case Curriculum.PROCESS -> sure(classifier.judge(reading));
			case Curriculum.URGENCY -> Urgency.judge(classifier, reading);
			default -> classifier.judge(reading);
		};
	}

	private Verdict verdict(Taught taught, Reading reading) {
		Judgement process = sure(judged(taught, Curriculum.PROCESS, reading));
		Judgement complaint = judged(taught, Curriculum.COMPLAINT, reading);
		String chosen = process(process, complaint);
		Classifier urgency = this.knowledge.classifier(taught, Curriculum.URGENCY);
		return new Verdict(process, (chosen != null) ? judged(taught, Curriculum.categoriesOf(chosen), reading) : NONE,
				(urgency != null) ? Urgency.judge(urgency, reading) : Urgency.byRule(reading.text()),
				judged(taught, Curriculum.SENTIMENT, reading), complaint, reading.language(),
				References.in(reading.text()));
	}

	private static Judgement sure(Judgement process) {
		return (process.confidence() < SURE) ? new Judgement(null, process.confidence(), process.evidence()) : process;
	}

	private Judgement judged(Taught taught, String scheme, Reading reading) {
		Classifier classifier = this.knowledge.classifier(taught, scheme);
		return (classifier != null) ? classifier.judge(reading) : NONE;
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
		return Optional.ofNullable(this.knowledge.ready(Curriculum.categoriesOf(process)))
			.map((classifier) -> classifier.judge(this.reader.read(text)));
	}

}
