package app.wayside.cases.learning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

import app.wayside.cases.triage.Classifier;
import app.wayside.cases.triage.Correction;
import app.wayside.cases.triage.Reader;
import app.wayside.cases.triage.Reading;
import app.wayside.cases.triage.Scheme;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Learns schemes. What is learned without a correction is shared by all tenants whose
 * scheme reads the same, so that a node learns the catalogue that ships only once, and of
 * it only what it is asked.
 */
@Component
class Learning {

	private static final Logger LOG = LoggerFactory.getLogger(Learning.class);

	private static final int SHARED = 128;

	/** Texts that are read, and their vectors kept, at once. */
	private static final int BATCH = 256;

	private final Lessons lessons;

	private final Reader reader;

	private final ReentrantLock oneAtATime = new ReentrantLock();

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

	/** What the present tenant's schemes are, before anything was corrected. */
	Taught untaught() {
		Map<String, Taught.Subject> subjects = new HashMap<>();
		for (Scheme scheme : this.lessons.curriculum().schemes()) {
			subjects.put(scheme.name(), new Taught.Subject(scheme, List.of(), null));
		}
		return new Taught(Taught.NOTHING, subjects);
	}

	/** What the present tenant has taught; what did not change is kept from before. */
	Taught anew(@Nullable Taught before) {
		long revision = this.lessons.revision();
		Map<String, Taught.Subject> subjects = new HashMap<>();
		for (Scheme scheme : this.lessons.curriculum().schemes()) {
			subjects.put(scheme.name(), now(scheme, before));
		}
		return new Taught(revision, subjects);
	}

	/**
	 * The same of one scheme alone; what was known of the others stays as it was. Without
	 * such a scheme nothing is known of it afterwards.
	 */
	Taught anew(Taught before, String name) {
		Map<String, Taught.Subject> subjects = new HashMap<>(before.schemes());
		subjects.remove(name);
		this.lessons.curriculum()
			.schemes()
			.stream()
			.filter((scheme) -> scheme.name().equals(name))
			.forEach((scheme) -> subjects.put(name, now(scheme, before)));
		return new Taught(before.revision(), subjects);
	}

	private Taught.Subject now(Scheme scheme, @Nullable Taught before) {
		List<UUID> corrections = this.lessons.corrections(scheme.name());
		Taught.Subject old = (before != null) ? before.schemes().get(scheme.name()) : null;
		return (old != null && old.still(scheme, corrections)) ? old : learned(scheme, corrections, old);
	}

	private Taught.Subject learned(Scheme scheme, List<UUID> corrections, Taught.@Nullable Subject before) {
		if (!corrections.isEmpty()) {
			return new Taught.Subject(scheme, corrections, taught(scheme));
		}
		// Whatever was asked before will be asked again: better now than then.
		if (before != null && (before.classifier() != null || remembered(before.scheme()) != null)) {
			of(scheme);
		}
		return new Taught.Subject(scheme, corrections, null);
	}

	private Classifier taught(Scheme scheme) {
		List<TaughtText> texts = this.lessons.texts(scheme.name());
		Map<UUID, Reading> readings = readings(texts);
		List<Correction> read = new ArrayList<>();
		for (TaughtText text : texts) {
			read.add(new Correction(Objects.requireNonNull(readings.get(text.id())), text.label()));
		}
		Classifier untaught = of(scheme);
		long start = System.nanoTime();
		Classifier learned = untaught.with(read);
		LOG.info("Triage learned {} from {} corrections in {} ms", scheme.name(), read.size(),
				TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
		return learned;
	}

	/** What was read before is not read again; the rest is read in batches, and kept. */
	private Map<UUID, Reading> readings(List<TaughtText> texts) {
		Map<UUID, Reading> readings = new HashMap<>();
		List<TaughtText> unread = new ArrayList<>();
		for (TaughtText text : texts) {
			if (text.model() != null && text.meaning() != null) {
				readings.put(text.id(), this.reader.again(text.text(), text.model(), text.meaning()));
			}
			else {
				unread.add(text);
			}
		}
		for (int from = 0; from < unread.size(); from += BATCH) {
			List<TaughtText> part = unread.subList(from, Math.min(from + BATCH, unread.size()));
			List<Reading> read = this.reader.read(part.stream().map(TaughtText::text).toList());
			Map<UUID, Reading> fresh = new HashMap<>();
			for (int i = 0; i < read.size(); i++) {
				fresh.put(part.get(i).id(), read.get(i));
			}
			this.lessons.read(fresh);
			readings.putAll(fresh);
		}
		return readings;
	}

	/**
	 * What everybody with the scheme knows; the first time it takes up to some seconds.
	 */
	Classifier of(Scheme scheme) {
		Classifier known = remembered(scheme);
		if (known != null) {
			return known;
		}
		this.oneAtATime.lock();
		try {
			Classifier meanwhile = remembered(scheme);
			return (meanwhile != null) ? meanwhile : learn(scheme);
		}
		finally {
			this.oneAtATime.unlock();
		}
	}

	private Classifier learn(Scheme scheme) {
		long start = System.nanoTime();
		Classifier learned = Classifier.learn(scheme, List.of(), this.reader);
		synchronized (this.shared) {
			this.shared.put(scheme, learned);
		}
		LOG.info("Triage learned {} in {} ms", scheme.name(), TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
		return learned;
	}

	/** The same where it was learned already. */
	@Nullable Classifier remembered(Scheme scheme) {
		synchronized (this.shared) {
			return this.shared.get(scheme);
		}
	}

}
