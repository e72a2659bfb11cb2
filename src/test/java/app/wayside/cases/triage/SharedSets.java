package app.wayside.cases.triage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** The measuring sets beside the project, where they are present. */
final class SharedSets {

	private SharedSets() {
	}

	/** A text of a set, and what it is. */
	record Line(String text, String label, String lang) {

		/** Whether it is in the quarter that nothing is chosen by. */
		boolean aside() {
			return hash(this.text) % 4 == 0;
		}

	}

	/** A number that only the text decides. */
	static long hash(String text) {
		try {
			byte[] hash = MessageDigest.getInstance("MD5").digest(text.getBytes(StandardCharsets.UTF_8));
			return ByteBuffer.wrap(hash).getInt() & 0xFFFFFFFFL;
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java has MD5", ex);
		}
	}

	/** The folder of the sets, if it is there. */
	static Optional<Path> folder() {
		String set = System.getProperty("WAYSIDE_SHARED", System.getenv().getOrDefault("WAYSIDE_SHARED", "../shared"));
		Path folder = Path.of(set, "data");
		return Files.isDirectory(folder) ? Optional.of(folder) : Optional.empty();
	}

	/** The lines of a set in one shuffled order. */
	static List<Line> lines(Path folder, String set) {
		try {
			List<List<String>> rows = csv(Files.readString(folder.resolve(set).resolve("dev.csv")));
			List<Line> lines = new ArrayList<>();
			for (List<String> row : rows.subList(1, rows.size())) {
				if (row.size() >= 3) {
					lines.add(new Line(row.get(0), row.get(1), row.get(2)));
				}
			}
			Collections.shuffle(lines, new Random(20_260_101));
			return lines;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static List<List<String>> csv(String text) {
		List<List<String>> rows = new ArrayList<>();
		List<String> row = new ArrayList<>();
		StringBuilder cell = new StringBuilder();
		boolean quoted = false;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (quoted) {
				if (c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
					cell.append('"');
					i++;
				}
				else if (c == '"') {
					quoted = false;
				}
				else {
					cell.append(c);
				}
			}
			else if (c == '"') {
				quoted = true;
			}
			else if (c == ',' || c == '\n') {
				row.add(cell.toString());
				cell.setLength(0);
				if (c == '\n') {
					rows.add(row);
					row = new ArrayList<>();
				}
			}
			else if (c != '\r') {
				cell.append(c);
			}
		}
		return rows;
	}

}
