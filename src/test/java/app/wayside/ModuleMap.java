package app.wayside;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.wayside.identity.DomainEvent;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/**
 * Writes {@code docs/modules.md}: what each module is for, uses, offers, tells and hears.
 */
final class ModuleMap {

	private static final String HEAD = """
			# The map of modules

			Written from the code. A test fails when it is no longer true; then
			`cp target/modules.md docs/modules.md`.

			An arrow says "may use". Those that follow from others are left out of the picture; the lists below it have all.

			""";

	private final StringBuilder text = new StringBuilder(HEAD);

	private ModuleMap() {
	}

	static String write() {
		ModuleMap map = new ModuleMap();
		List<House.Layer> fromTheTop = House.layers().reversed();
		map.picture(fromTheTop);
		for (House.Layer layer : fromTheTop) {
			map.line("").line("## " + upper(layer.name()));
			layer.modules().forEach(map::module);
		}
		return map.text.toString();
	}

	private void picture(List<House.Layer> layers) {
		line("```mermaid").line("flowchart TB");
		for (House.Layer layer : layers) {
			line("  subgraph " + layer.name().replace(' ', '_') + " [" + layer.name() + "]");
			line("    " + String.join(" ~~~ ", layer.modules()));
			line("  end");
		}
		for (House.Layer layer : layers) {
			for (String module : layer.modules()) {
				steps(module).forEach((next) -> line("  " + module + " --> " + next));
			}
		}
		line("```");
	}

	/** The modules that a module uses and that none of the others it uses does. */
	private static Collection<String> steps(String module) {
		Set<String> steps = new TreeSet<>(modules(module));
		modules(module).forEach((used) -> steps.removeAll(reached(used)));
		return steps;
	}

	private static Set<String> reached(String module) {
		Set<String> reached = new TreeSet<>();
		for (String used : modules(module)) {
			reached.add(used);
			reached.addAll(reached(used));
		}
		return reached;
	}

	private static Set<String> modules(String module) {
		return House.declared(module)
			.stream()
			.map((used) -> used.replaceAll(" ::.*", ""))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private void module(String module) {
		line("").line("### " + module).line("").line(purpose(module)).line("");
		list("may use", House.declared(module).stream());
		if (House.declared(module).isEmpty()) {
			line("- uses no other");
		}
		list("front doors",
				open(module).filter((type) -> type.isAnnotatedWith(Service.class)).map(ModuleMap::name).sorted());
		ours(module)
			.filter((type) -> type.isInterface() && type.isAssignableTo(DomainEvent.class)
					&& !type.isEquivalentTo(DomainEvent.class))
			.sorted((one, other) -> one.getName().compareTo(other.getName()))
			.forEach((event) -> line(
					"- tells `" + event.getSimpleName() + "`: " + String.join(" · ", kinds(event.reflect()))));
		list("hears",
				ours(module).flatMap((type) -> type.getMethods().stream())
					.filter((method) -> method.isMetaAnnotatedWith(EventListener.class))
					.flatMap((method) -> method.getRawParameterTypes().stream())
					.filter((heard) -> !House.moduleOf(heard).isEmpty() && !House.moduleOf(heard).equals(module))
					.map(ModuleMap::name)
					.distinct()
					.sorted());
	}

	/** The public types that other modules can name. */
	private static Stream<JavaClass> open(String module) {
		return ours(module).filter((type) -> type.getModifiers().contains(JavaModifier.PUBLIC))
			.filter((type) -> House.module(module).isExposed(type.reflect()));
	}

	private static Stream<JavaClass> ours(String module) {
		return House.CODE.stream().filter((type) -> House.moduleOf(type).equals(module));
	}

	private static List<String> kinds(Class<?> event) {
		List<String> kinds = new ArrayList<>();
		for (Class<?> kind : event.getPermittedSubclasses()) {
			kinds.add(kind.getSimpleName());
		}
		return kinds;
	}

	private static String purpose(String module) {
		String info = House.text(House.SOURCES.resolve("app/wayside").resolve(module).resolve("package-info.java"));
		String paragraph = info.substring(info.indexOf("/**") + 3, info.indexOf("*/"))
			.replaceAll("\\s*\n \\*\\s?", " ")
			.replaceAll("\\{@link (?:[a-z]+\\.)*(\\w+)}", "`$1`")
			.replaceAll("\\{@code ([^}]+)}", "`$1`")
			.strip();
		return paragraph.replaceAll("(?<=\\.)\\s.*", "");
	}

	private static String name(JavaClass type) {
		return type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
	}

	private void list(String what, Stream<String> names) {
		String all = names.map((name) -> "`" + name + "`").collect(Collectors.joining(" · "));
		if (!all.isEmpty()) {
			line("- " + what + " " + all);
		}
	}

	private ModuleMap line(String line) {
		this.text.append(line).append('\n');
		return this;
	}

	private static String upper(String name) {
		return Character.toUpperCase(name.charAt(0)) + name.substring(1);
	}

}
