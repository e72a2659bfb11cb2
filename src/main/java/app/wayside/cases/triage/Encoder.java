package app.wayside.cases.triage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.stream.IntStream;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;

/**
 * One ONNX model and its word pieces. Texts are run in small batches of like length, so
 * that little is spent on padding; the memory arena is off, because it never gives back
 * what the longest batch once took.
 */
final class Encoder implements AutoCloseable {

	/** Word pieces read of a text: what a writer wants stands in his first paragraphs. */
	private static final int LONGEST = 256;

	/**
	 * Word pieces in one run: at 1,024 a run takes 110 MB more and a long text twice the
	 * time.
	 */
	private static final int BATCH = 256;

	private final OrtEnvironment environment;

	private final OrtSession session;

	/** Readers share it; whoever releases the model waits for them. */
	private final ReadWriteLock inUse = new ReentrantReadWriteLock();

	private boolean released;

	private final WordPieces pieces;

	private final Set<String> inputs;

	private final int hidden;

	private Encoder(OrtEnvironment environment, OrtSession session, WordPieces pieces, int hidden) {
		this.environment = environment;
		this.session = session;
		this.pieces = pieces;
		this.inputs = session.getInputNames();
		this.hidden = hidden;
	}

	static Encoder load(Meaning.Model model) {
		String resource = "/" + model.resource();
		OrtEnvironment environment = OrtEnvironment.getEnvironment();
		try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
			options.setIntraOpNumThreads(Integer.getInteger("wayside.meaning.threads", 1));
			options.setInterOpNumThreads(1);
			options.setCPUArenaAllocator(false);
			options.setMemoryPatternOptimization(false);
			Path file = copy(resource + ".onnx");
			try {
				OrtSession session = environment.createSession(file.toString(), options);
				return new Encoder(environment, session, WordPieces.from(resource + "-tokenizer.json"), model.width());
			}
			finally {
				Files.deleteIfExists(file);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (OrtException ex) {
			throw new IllegalStateException("the model " + model.resource() + " cannot be loaded", ex);
		}
	}

	/**
	 * The model as a file: read from one it never passes through the heap, which would
	 * keep its 95 MB for good.
	 */
	private static Path copy(String resource) throws IOException {
		try (InputStream in = Encoder.class.getResourceAsStream(resource)) {
			if (in == null) {
				throw new IllegalStateException(resource + " is not on the classpath");
			}
			Path file = Files.createTempFile("wayside-model", ".onnx");
			Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
			return file;
		}
	}

	float[][] encode(List<String> texts) {
		long[][] ids = new long[texts.size()][];
		for (int i = 0; i < ids.length; i++) {
			ids[i] = this.pieces.of(texts.get(i), LONGEST);
		}
		int[] order = IntStream.range(0, ids.length)
			.boxed()
			.sorted(Comparator.comparingInt((i) -> ids[i].length))
			.mapToInt(Integer::intValue)
			.toArray();
		float[][] vectors = new float[ids.length][];
		int from = 0;
		while (from < order.length) {
			int to = from + 1;
			while (to < order.length && (to - from + 1) * ids[order[to]].length <= BATCH) {
				to++;
			}
			run(ids, order, from, to, vectors);
			from = to;
		}
		return vectors;
	}

	private void run(long[][] ids, int[] order, int from, int to, float[][] vectors) {
		int rows = to - from;
		int length = ids[order[to - 1]].length;
		long[] tokens = new long[rows * length];
		long[] mask = new long[rows * length];
		for (int row = 0; row < rows; row++) {
			long[] own = ids[order[from + row]];
			System.arraycopy(own, 0, tokens, row * length, own.length);
			java.util.Arrays.fill(mask, row * length, row * length + own.length, 1);
		}
		long[] shape = { rows, length };
		try (OnnxTensor tokenTensor = OnnxTensor.createTensor(this.environment, LongBuffer.wrap(tokens), shape);
				OnnxTensor maskTensor = OnnxTensor.createTensor(this.environment, LongBuffer.wrap(mask), shape);
				OnnxTensor typeTensor = OnnxTensor.createTensor(this.environment,
						LongBuffer.wrap(new long[rows * length]), shape)) {
			Map<String, OnnxTensor> fed = new HashMap<>();
			fed.put("input_ids", tokenTensor);
			fed.put("attention_mask", maskTensor);
			fed.put("token_type_ids", typeTensor);
			fed.keySet().retainAll(this.inputs);
			FloatBuffer states = read(fed);
			for (int row = 0; row < rows; row++) {
				int place = order[from + row];
				vectors[place] = first(states, row * length);
			}
		}
		catch (OrtException ex) {
			throw new IllegalStateException("the model could not read the text", ex);
		}
	}

	/**
	 * The states of all tokens. A model that is released while it reads takes the whole
	 * process down.
	 */
	private FloatBuffer read(Map<String, OnnxTensor> fed) throws OrtException {
		this.inUse.readLock().lock();
		try {
			if (this.released) {
				throw new IllegalStateException("the model was released");
			}
			try (OrtSession.Result result = this.session.run(fed)) {
				return ((OnnxTensor) result.get(0)).getFloatBuffer();
			}
		}
		finally {
			this.inUse.readLock().unlock();
		}
	}

	/**
	 * The state of the first token, of length one: what the model was trained to put the
	 * meaning of the whole into.
	 */
	private float[] first(FloatBuffer states, int token) {
		float[] vector = new float[this.hidden];
		states.get(token * this.hidden, vector);
		double square = 0;
		for (float part : vector) {
			square += part * part;
		}
		float factor = (float) (1 / Math.max(1e-9, Math.sqrt(square)));
		for (int d = 0; d < vector.length; d++) {
			vector[d] *= factor;
		}
		return vector;
	}

	@Override
	public void close() {
		this.inUse.writeLock().lock();
		try {
			this.released = true;
			this.session.close();
		}
		catch (OrtException ex) {
			throw new IllegalStateException("the model could not be released", ex);
		}
		finally {
			this.inUse.writeLock().unlock();
		}
	}

}
