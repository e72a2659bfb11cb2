package app.wayside.demo.script;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads the script's YAML files into records. Absent lists and maps come out empty. */
final class ScriptFiles {

	private static final JsonMapper RECORDS = JsonMapper.builder()
		.enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
		.disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
		.withConfigOverride(List.class,
				(override) -> override.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
		.withConfigOverride(Map.class,
				(override) -> override.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
		.build();

	private ScriptFiles() {
	}

	static <T> T read(String resource, Class<T> type) {
		try (InputStream in = ScriptFiles.class.getResourceAsStream("/demo/" + resource)) {
			if (in == null) {
				throw new IllegalStateException("The demo script lacks " + resource);
			}
			LoaderOptions options = new LoaderOptions();
			Yaml yaml = new Yaml(new SafeConstructor(options), new Representer(new DumperOptions()),
					new DumperOptions(), options, new PlainText());
			return RECORDS.convertValue(yaml.<Object>load(in), type);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Every scalar is text: times, flight numbers and "no" keep the shape they are
	 * written in.
	 */
	private static final class PlainText extends Resolver {

		@Override
		protected void addImplicitResolvers() {
			// none on purpose
		}

	}

}
