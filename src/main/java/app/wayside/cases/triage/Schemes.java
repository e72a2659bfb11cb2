package app.wayside.cases.triage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * Schemes written as YAML: {@code name: {label: {care: 1, description: [..], examples:
 * [..]}}}; and those that come with Wayside.
 */
public final class Schemes {

	private Schemes() {
	}

	/**
	 * How soon somebody must act: {@code urgent}, {@code normal}, {@code low}. To be
	 * judged by {@link Urgency}.
	 */
	public static Scheme urgency() {
		return own("urgency");
	}

	/**
	 * How the writer feels: {@code positive}, {@code neutral}, {@code negative},
	 * {@code angry}.
	 */
	public static Scheme sentiment() {
		return own("sentiment");
	}

	/** Whether the writer complains: {@code complaint}, {@code request}. */
	public static Scheme complaint() {
		return own("complaint");
	}

	private static Scheme own(String name) {
		try (InputStream in = Schemes.class.getResourceAsStream("/triage/schemes.yaml")) {
			if (in == null) {
				throw new IllegalStateException("triage/schemes.yaml is not on the classpath");
			}
			return read(in, name);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * The scheme of the name in a YAML document; without labels when it has none of that
	 * name.
	 */
	public static Scheme read(InputStream in, String name) {
		Map<?, ?> all = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
		List<Label> labels = new ArrayList<>();
		if (all.get(name) instanceof Map<?, ?> written) {
			written.forEach((key, value) -> labels.add(label(String.valueOf(key), (Map<?, ?>) value)));
		}
		return new Scheme(name, labels);
	}

	private static Label label(String key, Map<?, ?> written) {
		double care = (written.get("care") instanceof Number number) ? number.doubleValue() : 1;
		return new Label(key, String.join("\n", texts(written.get("description"))), texts(written.get("examples")),
				care);
	}

	private static List<String> texts(@Nullable Object written) {
		return switch (written) {
			case null -> List.of();
			case List<?> list -> list.stream().map(String::valueOf).toList();
			default -> List.of(String.valueOf(written));
		};
	}

}
