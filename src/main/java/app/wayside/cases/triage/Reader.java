package app.wayside.cases.triage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Reads texts: one pass of one model a text, shared by all schemes. Remembers the last
 * four thousand texts, so that learning a scheme anew does not read its examples again.
 * Thread-safe.
 */
public final class Reader {

	private static final int REMEMBERED = 4_096;

	private final Meaning meaning;

	private final ShippedMeaning shipped;

	private final Map<Key, Reading> remembered = new LinkedHashMap<>(64, 0.75f, true) {
		@Override
		protected boolean removeEldestEntry(Map.Entry<Key, Reading> eldest) {
			return size() > REMEMBERED;
		}
	};

	/** A reader by the given models; what ships with Wayside is known to it. */
	public Reader(Meaning meaning) {
		this.meaning = meaning;
		this.shipped = ShippedMeaning.load();
	}

	/** Reads one text. */
	public Reading read(String text) {
		return read(List.of(text)).getFirst();
	}

	/** Reads many texts in batches; the readings come in their order. */
	public List<Reading> read(List<String> texts) {
		List<Language> languages = texts.stream().map(Language::of).toList();
		List<Meaning.Model> models = languages.stream()
			.map((language) -> Meaning.Model.reading(language.code()))
			.toList();
		return read(texts, languages, models);
	}

	/** The reading of a text whose vector was kept. */
	public Reading again(String text, Meaning.Model model, float[] meaning) {
		if (meaning.length != model.width()) {
			throw new IllegalArgumentException("the vector was not made by " + model);
		}
		return new Reading(text, Language.of(text), model, meaning.clone());
	}

	/** Reads texts by a model whatever their language. */
	List<Reading> read(List<String> texts, Meaning.Model model) {
		return read(texts, texts.stream().map(Language::of).toList(), texts.stream().map((text) -> model).toList());
	}

	private List<Reading> read(List<String> texts, List<Language> languages, List<Meaning.Model> models) {
		Reading[] readings = new Reading[texts.size()];
		for (Meaning.Model model : Meaning.Model.values()) {
			List<Integer> unread = new ArrayList<>();
			for (int i = 0; i < readings.length; i++) {
				if (models.get(i) == model) {
					Reading known = known(model, texts.get(i), languages.get(i));
					if (known != null) {
						readings[i] = known;
					}
					else {
						unread.add(i);
					}
				}
			}
			if (!unread.isEmpty()) {
				float[][] vectors = this.meaning.of(model, unread.stream().map(texts::get).toList());
				for (int i = 0; i < vectors.length; i++) {
					int place = unread.get(i);
					readings[place] = new Reading(texts.get(place), languages.get(place), model, vectors[i]);
					remember(new Key(model, texts.get(place)), readings[place]);
				}
			}
		}
		return List.of(readings);
	}

	private @Nullable Reading known(Meaning.Model model, String text, Language language) {
		Key key = new Key(model, text);
		Reading known = remembered(key);
		float[] vector = (known == null) ? this.shipped.of(model, text) : null;
		if (vector != null) {
			known = new Reading(text, language, model, vector);
			remember(key, known);
		}
		return known;
	}

	/** Everything that is remembered, in the order of the texts. */
	synchronized List<Reading> all() {
		return this.remembered.values()
			.stream()
			.sorted(Comparator.comparing(Reading::model).thenComparing(Reading::text))
			.toList();
	}

	private synchronized @Nullable Reading remembered(Key key) {
		return this.remembered.get(key);
	}

	private synchronized void remember(Key key, Reading reading) {
		this.remembered.put(key, reading);
	}

	private record Key(Meaning.Model model, String text) {
	}

}
