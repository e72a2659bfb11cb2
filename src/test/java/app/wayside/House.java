package app.wayside;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** The house as it is built, read once for all tests of it. */
final class House {

	static final Path SOURCES = Path.of("src", "main", "java");

	private static final String ROOT = "app.wayside.";

	private static final String TEMPLATES = ROOT + "jte.";

	private static final JavaClasses ALL = new ClassFileImporter()
		.withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
		.importPackages("app.wayside");

	/** What is written in Java; templates are not. */
	static final JavaClasses CODE = ALL.that(JavaClass.Predicates.resideOutsideOfPackage(TEMPLATES + "."));

	static final ApplicationModules MODULES = ApplicationModules.of(WaysideApplication.class,
			JavaClass.Predicates.resideInAPackage(TEMPLATES + "."));

	private static final Pattern ROW = Pattern.compile("^\\| ([a-z ]+) \\| (`.+) \\|$");

	private static final Pattern NAME = Pattern.compile("`([a-z]+)`");

	private House() {
	}

	/**
	 * A row of the table of layers.
	 *
	 * @param name of the layer
	 * @param modules in it; each may use those before it
	 */
	record Layer(String name, List<String> modules) {
	}

	/** The layers of {@code docs/architecture.md}, from the ground up. */
	static List<Layer> layers() {
		List<Layer> layers = new ArrayList<>();
		for (String line : lines(Path.of("docs", "architecture.md"))) {
			Matcher row = ROW.matcher(line);
			if (row.matches()) {
				String outside = row.group(2).replaceAll("\\([^)]*\\)", "");
				layers.add(
						new Layer(row.group(1), NAME.matcher(outside).results().map((name) -> name.group(1)).toList()));
			}
		}
		return layers;
	}

	static ApplicationModule module(String name) {
		return MODULES.getModuleByName(name).orElseThrow();
	}

	/** The module of a class or template; nothing for those of the root. */
	static String moduleOf(JavaClass type) {
		String name = type.getBaseComponentType().getName();
		String inside = name.startsWith(TEMPLATES) ? name.substring(TEMPLATES.length())
				: name.startsWith(ROOT) ? name.substring(ROOT.length()) : "";
		int dot = inside.indexOf('.');
		return (dot > 0) ? inside.substring(0, dot) : "";
	}

	/** What a module's code and templates use, as it would be declared. */
	static SortedSet<String> used(String module) {
		SortedSet<String> used = new TreeSet<>();
		ALL.stream()
			.filter((type) -> moduleOf(type).equals(module))
			.flatMap((type) -> type.getDirectDependenciesFromSelf().stream())
			.map((dependency) -> dependency.getTargetClass().getBaseComponentType())
			.filter((target) -> !moduleOf(target).isEmpty() && !moduleOf(target).equals(module))
			.forEach((target) -> used.add(door(target)));
		return used;
	}

	private static String door(JavaClass target) {
		String module = moduleOf(target);
		Class<?> type = target.reflect();
		return module(module).getNamedInterfaces()
			.stream()
			.filter((door) -> door.isNamed() && door.contains(type))
			.map((door) -> module + " :: " + door.getName())
			.findFirst()
			.orElse(module);
	}

	/** What a module says that it uses. */
	static List<String> declared(String module) {
		return module(module).getBasePackage()
			.getAnnotation(org.springframework.modulith.ApplicationModule.class)
			.map((said) -> List.of(said.allowedDependencies()))
			.orElse(List.of("nothing is said"));
	}

	static List<Path> files(Path folder, String... endings) {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter(Files::isRegularFile)
				.filter((file) -> Stream.of(endings).anyMatch(file.toString()::endsWith))
				.sorted()
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static List<String> lines(Path file) {
		try {
			return Files.readAllLines(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static String text(Path file) {
		return String.join("\n", lines(file));
	}

}
