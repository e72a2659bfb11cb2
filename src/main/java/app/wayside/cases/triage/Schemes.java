package app.wayside.cases.triage;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

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

	static Scheme read(InputStream in, String name) {
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

	private static List<String> texts(@org.jspecify.annotations.Nullable Object written) {
		return switch (written) {
			case null -> List.of();
			case List<?> list -> list.stream().map(String::valueOf).toList();
			default -> List.of(String.valueOf(written));
		};
	}

}
