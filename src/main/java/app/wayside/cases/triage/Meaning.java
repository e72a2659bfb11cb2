package app.wayside.cases.triage;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What texts mean, as vectors of length one: near vectors, near meanings. Chinese text is
 * read by a Chinese model, all other text by an English one; each is loaded on first use
 * and stays. Vectors of different models are not comparable. Thread-safe; one text takes
 * 5 to 50 ms on one core.
 */
public final class Meaning implements AutoCloseable {

	/** A model that reads text. */
	public enum Model {

		/** Quantised bge-small-en-v1.5. */
		ENGLISH("bge-small-en-v1.5-q", 384),

		/** bge-small-zh-v1.5. */
		CHINESE("bge-small-zh-v1.5", 512);

		private final String resource;

		private final int width;

		Model(String resource, int width) {
			this.resource = resource;
			this.width = width;
		}

		/** The model that reads the language, given by its ISO 639-1 code. */
		public static Model reading(String language) {
			return "zh".equals(language) ? CHINESE : ENGLISH;
		}

		/** The length of a vector. */
		public int width() {
			return this.width;
		}

		String resource() {
			return this.resource;
		}

	}

	private final Map<Model, Encoder> encoders = new EnumMap<>(Model.class);

	private boolean closed;

	/** The vectors of the texts, in their order, each read by the given model. */
	public float[][] of(Model model, List<String> texts) {
		return encoder(model).encode(texts);
	}

	/**
	 * The vectors of the texts, in their order, each read by the model of its language.
	 */
	public float[][] of(List<String> texts) {
		float[][] vectors = new float[texts.size()][];
		for (Model model : Model.values()) {
			List<Integer> places = new ArrayList<>();
			for (int i = 0; i < texts.size(); i++) {
				if (Model.reading(Language.of(texts.get(i)).code()) == model) {
					places.add(i);
				}
			}
			if (!places.isEmpty()) {
				float[][] read = of(model, places.stream().map(texts::get).toList());
				for (int i = 0; i < read.length; i++) {
					vectors[places.get(i)] = read[i];
				}
			}
		}
		return vectors;
	}

	private synchronized Encoder encoder(Model model) {
		if (this.closed) {
			throw new IllegalStateException("the models were released");
		}
		return this.encoders.computeIfAbsent(model, Encoder::load);
	}

	@Override
	public synchronized void close() {
		this.closed = true;
		this.encoders.values().forEach(Encoder::close);
		this.encoders.clear();
	}

}
