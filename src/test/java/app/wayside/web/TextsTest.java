package app.wayside.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Texts of all modules: complete in both languages, all used, all defined. Keys that are
 * put together while running are declared by their beginnings in
 * {@code i18n/<module>/composed.txt}.
 */
class TextsTest {

	private static final Path MAIN = Path.of("src", "main");

	private static final Pattern KEY = Pattern.compile("\"([a-z]+(?:\\.[a-z0-9-]+)+)\"");

	private static final Pattern GAP = Pattern.compile("\\{(\\d)");

	private final Texts texts = new Texts();

	private final Set<String> english = new TreeSet<>(this.texts.texts(Locale.ENGLISH).keySet());

	private final Set<String> chinese = new TreeSet<>(this.texts.texts(Locale.SIMPLIFIED_CHINESE).keySet());

	@Test
	void both_languages_have_the_same_keys() {
		assertThat(this.chinese).isEqualTo(this.english);
	}

	@Test
	void both_languages_have_the_same_gaps() {
		assertThat(this.english).allSatisfy(
				(key) -> assertThat(gaps(this.texts.texts(Locale.SIMPLIFIED_CHINESE).getOrDefault(key, ""))).as(key)
					.isEqualTo(gaps(this.texts.texts(Locale.ENGLISH).getOrDefault(key, ""))));
	}

	@Test
	void every_key_begins_with_its_module() throws IOException {
		for (Path file : files("properties", MAIN.resolve("resources/i18n"))) {
			String module = file.getName(file.getNameCount() - 2).toString();
			assertThat(Files.readAllLines(file).stream().filter((line) -> line.contains("=") && !line.startsWith("#")))
				.as(file.toString())
				.allMatch((line) -> line.startsWith(module + "."));
		}
	}

	@Test
	void every_key_is_used() {
		String sources = sources();
		Set<String> beginnings = beginnings();
		assertThat(this.english).filteredOn((key) -> beginnings.stream().noneMatch(key::startsWith))
			.filteredOn((key) -> !sources.contains("\"" + key + "\"") && !sources.contains("'" + key + "'"))
			.isEmpty();
	}

	@Test
	void every_key_that_a_template_names_is_defined() {
		Set<String> modules = this.english.stream()
			.map((key) -> key.substring(0, key.indexOf('.')))
			.collect(Collectors.toSet());
		Set<String> named = new TreeSet<>();
		for (Path file : files("jte", MAIN.resolve("jte"))) {
			Matcher key = KEY.matcher(read(file));
			while (key.find()) {
				named.add(key.group(1));
			}
		}
		named.removeIf((key) -> !modules.contains(key.substring(0, key.indexOf('.'))));
		named.removeAll(this.english);
		assertThat(named).isEmpty();
	}

	@Test
	void nothing_shouts() {
		assertThat(Texts.LOCALES).allSatisfy((locale) -> assertThat(this.texts.texts(locale).values())
			.noneMatch((text) -> text.matches(".*[!！].*")));
	}

	private static Set<String> gaps(String text) {
		return GAP.matcher(text).results().map((gap) -> gap.group(1)).collect(Collectors.toCollection(TreeSet::new));
	}

	private static String sources() {
		return Stream.of("java", "jte", "js")
			.flatMap((ending) -> files(ending, MAIN).stream())
			.map(TextsTest::read)
			.collect(Collectors.joining("\n"));
	}

	private static Set<String> beginnings() {
		return files("composed.txt", MAIN.resolve("resources/i18n")).stream()
			.flatMap((file) -> read(file).lines())
			.filter((line) -> !line.isBlank() && !line.startsWith("#"))
			.collect(Collectors.toSet());
	}

	private static List<Path> files(String ending, Path below) {
		try (Stream<Path> files = Files.walk(below)) {
			return files.filter(Files::isRegularFile).filter((file) -> file.toString().endsWith(ending)).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
