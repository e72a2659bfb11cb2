package app.wayside;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The map in {@code docs/modules.md}. */
class ModuleMapTest {

	@Test
	void the_map_shows_the_house_as_it_is() throws IOException {
		String map = ModuleMap.write();
		Files.writeString(Path.of("target", "modules.md"), map);

		assertThat(Path.of("docs", "modules.md"))
			.as("the map; after a look at the difference: cp target/modules.md docs/modules.md")
			.hasContent(map);
	}

}
