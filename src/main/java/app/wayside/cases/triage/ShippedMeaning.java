package app.wayside.cases.triage;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The vectors of the texts that come with Wayside, kept beside them, so that a node that
 * starts need not read some hundred examples before it judges its first case. A text that
 * was changed since is simply read.
 */
final class ShippedMeaning {

	private static final String RESOURCE = "/triage/meaning.bin";

	private final Map<Mark, float[]> vectors;

	private ShippedMeaning(Map<Mark, float[]> vectors) {
		this.vectors = vectors;
	}

	/** A text that a model has read, by its hash. */
	private record Mark(long high, long low) {

		static Mark of(Meaning.Model model, String text) {
			try {
				byte[] bytes = (model.name() + "\n" + text).getBytes(StandardCharsets.UTF_8);
				ByteBuffer hash = ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(bytes));
				return new Mark(hash.getLong(), hash.getLong());
			}
			catch (NoSuchAlgorithmException ex) {
				throw new IllegalStateException("Every Java has SHA-256", ex);
			}
		}

	}

	/** Those that ship; none where the file is not there. */
	static ShippedMeaning load() {
		try (InputStream file = ShippedMeaning.class.getResourceAsStream(RESOURCE)) {
			return new ShippedMeaning(
					(file != null) ? read(new DataInputStream(new BufferedInputStream(file))) : Map.of());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Map<Mark, float[]> read(DataInputStream file) throws IOException {
		int texts = file.readInt();
		Map<Mark, float[]> vectors = new HashMap<>();
		for (int i = 0; i < texts; i++) {
			Mark mark = new Mark(file.readLong(), file.readLong());
			float[] vector = new float[file.readShort()];
			for (int at = 0; at < vector.length; at++) {
				vector[at] = file.readFloat();
			}
			vectors.put(mark, vector);
		}
		return vectors;
	}

	static void write(OutputStream file, List<Reading> readings) throws IOException {
		DataOutputStream out = new DataOutputStream(file);
		out.writeInt(readings.size());
		for (Reading reading : readings) {
			Mark mark = Mark.of(reading.model(), reading.text());
			out.writeLong(mark.high());
			out.writeLong(mark.low());
			out.writeShort(reading.vector().length);
			for (float value : reading.vector()) {
				out.writeFloat(value);
			}
		}
		out.flush();
	}

	float @Nullable [] of(Meaning.Model model, String text) {
		return this.vectors.isEmpty() ? null : this.vectors.get(Mark.of(model, text));
	}

	int size() {
		return this.vectors.size();
	}

}
