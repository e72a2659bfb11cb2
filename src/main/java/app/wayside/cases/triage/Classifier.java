package app.wayside.cases.triage;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Gives texts the labels of one scheme. Learned from the scheme's descriptions and
 * examples, and from a tenant's corrections, of which a handful already tells; the order
 * of corrections does not matter. Several voices are heard (what was described,
 * prototypes of meaning, a regression over meaning and words, the words alone, the
 * nearest corrected texts) and blended by how right each was on rows it had not seen.
 * Says nothing when unsure. Immutable and thread-safe.
 */
public final class Classifier {

	private final Scheme scheme;

	private final Lesson lesson;

	/** The models that the scheme's own texts, or corrections, were read by. */
	private final Set<Meaning.Model> models;

	private final Described described;

	/** None where nobody corrected anything. */
	private final @Nullable Corrected corrected;

	/**
	 * What is described, for models in which the scheme has no text of its own, made when
	 * such a text is met.
	 */
	private final Map<Meaning.Model, Described> foreign = new EnumMap<>(Meaning.Model.class);

	private Classifier(Scheme scheme, Lesson lesson, List<Row> own, @Nullable Corrected corrected) {
		this.scheme = scheme;
		this.lesson = lesson;
		this.models = models(own);
		this.described = Described.learn(own, scheme.labels().size());
		this.corrected = corrected;
	}

	private Classifier(Classifier untaught, Corrected corrected) {
		this.scheme = untaught.scheme;
		this.lesson = untaught.lesson;
		this.models = untaught.models;
		this.described = untaught.described;
		this.corrected = corrected;
	}

	private static Set<Meaning.Model> models(List<Row> rows) {
		Set<Meaning.Model> models = EnumSet.noneOf(Meaning.Model.class);
		rows.forEach((row) -> models.add(row.reading().model()));
		return models;
	}

	/**
	 * Learns a scheme. Takes from a tenth of a second to several seconds with thousands
	 * of corrections: for the background.
	 */
	public static Classifier learn(Scheme scheme, List<Correction> corrections, Reader reader) {
		Lesson lesson = new Lesson(scheme, reader);
		Classifier untaught = new Classifier(scheme, lesson, lesson.rows(List.of()), null);
		return untaught.with(corrections);
	}

	/**
	 * The same scheme with these corrections and no others; what it knows without them is
	 * not learned again.
	 */
	public Classifier with(List<Correction> corrections) {
		List<Row> rows = this.lesson.rows(corrections);
		if (rows.stream().noneMatch((row) -> row.origin() == Row.Origin.CORRECTION)) {
			return (this.corrected == null) ? this : new Classifier(this.scheme, this.lesson, rows, null);
		}
		for (Meaning.Model model : models(rows)) {
			described(model);
		}
		return new Classifier(this, Corrected.learn((reading) -> described(reading.model()).scores(reading), rows,
				this.scheme.labels().size()));
	}

	/** The scheme it was learned from. */
	public Scheme scheme() {
		return this.scheme;
	}

	/**
	 * How likely each label is, by its key, in the order of the scheme; the sum is one.
	 */
	public Map<String, Double> shares(Reading reading) {
		double[] shares = likely(reading);
		Map<String, Double> named = new LinkedHashMap<>();
		for (int place = 0; place < shares.length; place++) {
			named.put(this.scheme.labels().get(place).key(), shares[place]);
		}
		return named;
	}

	private double[] likely(Reading reading) {
		double[] shares = (this.corrected != null) ? this.corrected.logShares(described(reading.model()), reading)
				: described(reading.model()).scores(reading);
		for (int place = 0; place < shares.length; place++) {
			shares[place] = Math.exp(shares[place]);
		}
		return shares;
	}

	private Described described(Meaning.Model model) {
		if (this.models.contains(model)) {
			return this.described;
		}
		synchronized (this.foreign) {
			return this.foreign.computeIfAbsent(model,
					(one) -> Described.learn(this.lesson.rows(one), this.scheme.labels().size()));
		}
	}

	/** Judges a text. */
	public Judgement judge(Reading reading) {
		if (this.scheme.labels().isEmpty()) {
			return new Judgement(null, 0, List.of());
		}
		double[] shares = likely(reading);
		double whole = 0;
		for (int place = 0; place < shares.length; place++) {
			shares[place] *= this.scheme.labels().get(place).care();
			whole += shares[place];
		}
		int best = 0;
		double second = 0;
		for (int place = 1; place < shares.length; place++) {
			if (shares[place] > shares[best]) {
				second = Math.max(second, shares[best]);
				best = place;
			}
			else {
				second = Math.max(second, shares[place]);
			}
		}
		double confidence = shares[best] / whole;
		Doubt doubt = new Doubt(confidence, second / whole, closest(reading));
		boolean wordless = reading.grams().ids().length == 0;
		String label = (wordless || doubt.tooMuch(shares.length, reading.model())) ? null
				: this.scheme.labels().get(best).key();
		return new Judgement(label, confidence, reasons(reading).of(reading, best));
	}

	private double closest(Reading reading) {
		double closest = described(reading.model()).neighbours().closest(reading);
		return (this.corrected != null) ? Math.max(closest, this.corrected.neighbours().closest(reading)) : closest;
	}

	private Reasons reasons(Reading reading) {
		Described known = described(reading.model());
		return (this.corrected != null) ? new Reasons(this.corrected.regression(), this.corrected.neighbours())
				: new Reasons(known.regression(), known.neighbours());
	}

	/** Judges many texts, in their order. */
	public List<Judgement> judge(List<Reading> readings) {
		return readings.stream().map(this::judge).toList();
	}

	@Override
	public String toString() {
		return this.scheme.name() + ((this.corrected != null) ? " blended " + this.corrected.blend() : "");
	}

}
