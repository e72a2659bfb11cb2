package app.wayside;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The walls between the modules. */
class HouseTest {

	private static final Pattern PARAGRAPH = Pattern.compile("\\A/\\*\\*.{20,}?\\*/.*@(?:[a-z.]+)?NullMarked\npackage ",
			Pattern.DOTALL);

	@Test
	void nobody_steps_over_a_wall() {
		House.MODULES.verify();
	}

	@Test
	void no_package_leads_back_to_itself() {
		SlicesRuleDefinition.slices().matching("app.wayside.(**)").should().beFreeOfCycles().check(House.CODE);
	}

	@Test
	void a_module_says_exactly_what_its_code_and_its_templates_use() {
		assertThat(modules()).allSatisfy((module) -> assertThat(House.declared(module))
			.as("allowedDependencies in the package-info of %s", module)
			.containsExactlyInAnyOrderElementsOf(House.used(module)));
	}

	@Test
	void every_module_stands_in_one_layer() {
		assertThat(House.layers().stream().flatMap((layer) -> layer.modules().stream()))
			.as("the table of layers in docs/architecture.md")
			.containsExactlyInAnyOrderElementsOf(modules());
	}

	@Test
	void a_module_uses_only_what_stands_before_it_in_the_table_of_layers() {
		List<String> before = new ArrayList<>();
		for (House.Layer layer : House.layers()) {
			for (String module : layer.modules()) {
				assertThat(House.used(module).stream().map((used) -> used.replaceAll(" ::.*", ""))).as(module)
					.isSubsetOf(before);
				before.add(module);
			}
		}
	}

	@Test
	void every_package_says_what_it_is_for_and_that_null_is_said() {
		assertThat(House.files(House.SOURCES, ".java").stream().map(Path::getParent).distinct())
			.allSatisfy((folder) -> {
				assertThat(folder.resolve("package-info.java")).exists();
				assertThat(House.text(folder.resolve("package-info.java"))).as("package-info of %s", folder)
					.containsPattern(PARAGRAPH);
			});
	}

	@Test
	void every_folder_of_the_house_is_a_module() throws Exception {
		try (Stream<Path> folders = Files.list(House.SOURCES.resolve("app/wayside"))) {
			assertThat(folders.filter(Files::isDirectory).map((folder) -> folder.getFileName().toString()))
				.containsExactlyInAnyOrderElementsOf(modules());
		}
	}

	private static TreeSet<String> modules() {
		TreeSet<String> modules = new TreeSet<>();
		House.MODULES.forEach((module) -> modules.add(module.getIdentifier().toString()));
		return modules;
	}

}
