package app.wayside.cases.learning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import app.wayside.cases.triage.Classifier;
import app.wayside.cases.triage.Correction;
import app.wayside.cases.triage.Reader;
import app.wayside.cases.triage.Reading;
import app.wayside.cases.triage.Scheme;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Learns schemes. What was learned without a correction is shared by all tenants whose
 * scheme reads the same, so that a node learns the catalogue that ships only once.
 */
@Component
class Learning {

	private static final int SHARED = 256;

	private final Lessons lessons;

	private final Reader reader;

	private final Map<Scheme, Classifier> shared = new LinkedHashMap<>(32, 0.75f, true) {
		@Override
		protected boolean removeEldestEntry(Map.Entry<Scheme, Classifier> eldest) {
			return size() > SHARED;
		}
	};

	Learning(Lessons lessons, Reader reader) {
		this.lessons = lessons;
		this.reader = reader;
	}

	/** What everybody knows. Takes some seconds, once a node. */
	Taught shipped() {
		Map<String, Taught.Learned> learned = new HashMap<>();
		for (Scheme scheme : Curriculum.shipped().schemes()) {
			learned.put(scheme.name(), new Taught.Learned(scheme, List.of(), untaught(scheme)));
		}
		return new Taught(-1, learned);
	}

	/**
	 * What the present tenant has taught, from what is known of it already; nothing where
	 * something would have to be learned first.
	 */
	@Nullable Taught known() {
		long revision = this.lessons.revision();
		Map<String, Taught.Learned> learned = new HashMap<>();
		for (Scheme scheme : this.lessons.curriculum().schemes()) {
			Classifier classifier = this.lessons.corrections(scheme.name()).isEmpty() ? remembered(scheme) : null;
			if (classifier == null) {
				return null;
			}
			learned.put(scheme.name(), new Taught.Learned(scheme, List.of(), classifier));
		}
		return new Taught(revision, learned);
	}

	/** What the present tenant has taught; what did not change is kept from before. */
	Taught anew(@Nullable Taught before) {
		long revision = this.lessons.revision();
		Map<String, Taught.Learned> learned = new HashMap<>();
		for (Scheme scheme : this.lessons.curriculum().schemes()) {
			List<UUID> corrections = this.lessons.corrections(scheme.name());
			Taught.Learned old = (before != null) ? before.schemes().get(scheme.name()) : null;
			learned.put(scheme.name(),
					(old != null && old.still(scheme, corrections)) ? old : learn(scheme, corrections));
		}
		return new Taught(revision, learned);
	}

	private Taught.Learned learn(Scheme scheme, List<UUID> corrections) {
		if (corrections.isEmpty()) {
			return new Taught.Learned(scheme, corrections, untaught(scheme));
		}
		List<Correction> read = new ArrayList<>();
		for (TaughtText text : this.lessons.texts(scheme.name())) {
			read.add(new Correction(reading(text), text.label()));
		}
		return new Taught.Learned(scheme, corrections, Classifier.learn(scheme, read, this.reader));
	}

	private Reading reading(TaughtText text) {
		if (text.model() != null && text.meaning() != null) {
			return this.reader.again(text.text(), text.model(), text.meaning());
		}
		Reading reading = this.reader.read(text.text());
		this.lessons.read(text.id(), reading);
		return reading;
	}

	private Classifier untaught(Scheme scheme) {
		Classifier known = remembered(scheme);
		if (known != null) {
			return known;
		}
		Classifier learned = Classifier.learn(scheme, List.of(), this.reader);
		synchronized (this.shared) {
			this.shared.put(scheme, learned);
		}
		return learned;
	}

	private @Nullable Classifier remembered(Scheme scheme) {
		synchronized (this.shared) {
			return this.shared.get(scheme);
		}
	}

}
