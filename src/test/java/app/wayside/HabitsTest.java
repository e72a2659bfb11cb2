package app.wayside;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Calendar;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import app.wayside.operations.Operations;
import app.wayside.tenancy.Ids;
import app.wayside.time.ScopedClock;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaParameterizedType;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.domain.JavaWildcardType;
import jakarta.annotation.Resource;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

import static org.assertj.core.api.Assertions.assertThat;

/** How the code of the house is written, as far as a machine can tell. */
class HabitsTest {

	private static final int LINES_OF_A_FILE = 400;

	private static final int LINES_OF_A_SCRIPT = 100;

	private static final int COLLABORATORS = 5;

	private static final int PARAMETERS = 4;

	private static final Pattern EMPTY_NAME = Pattern.compile("(Impl|Base|Manager|Helper|Utils?|Dto)$");

	/**
	 * Who may look at the machine's clock: the clock itself; ids, which sort by when they
	 * were made even while a past is told; and the operator's commands, which run without
	 * the application and hand their clock on.
	 */
	private static final Set<String> CLOCKS = Set.of(ScopedClock.class.getName(), Ids.class.getName(),
			Operations.class.getName());

	@Test
	void no_file_is_longer_than_400_lines() {
		List<Path> files = Stream
			.of(House.files(House.SOURCES, ".java"), House.files(Path.of("src/main/jte"), ".jte"),
					House.files(Path.of("src/main/resources/static"), ".css", ".js"))
			.flatMap(List::stream)
			.toList();

		assertThat(files).hasSizeGreaterThan(900)
			.filteredOn((file) -> House.lines(file).size() > LINES_OF_A_FILE)
			.isEmpty();
	}

	@Test
	void no_script_is_longer_than_100_lines() {
		assertThat(House.files(Path.of("src/main/resources/static/js"), ".js")).hasSizeGreaterThan(20)
			.filteredOn((file) -> House.lines(file).size() > LINES_OF_A_SCRIPT)
			.isEmpty();
	}

	@Test
	void a_name_says_what_a_thing_is() {
		assertThat(House.CODE.stream().filter((type) -> EMPTY_NAME.matcher(type.getSimpleName()).find())).isEmpty();
	}

	@Test
	void nothing_is_written_by_lombok() {
		assertThat(House.files(House.SOURCES, ".java")).filteredOn((file) -> House.text(file).contains("lombok."))
			.isEmpty();
		assertThat(House.text(Path.of("pom.xml"))).doesNotContain("lombok");
	}

	@Test
	void rows_become_records_in_one_way() {
		Pattern other = Pattern
			.compile("\\.query\\((?!UUID|String|Integer|Long|Double|Boolean|Timestamp)[A-Z][A-Za-z.]*\\.class\\)");

		assertThat(House.files(House.SOURCES, ".java")).filteredOn((file) -> other.matcher(House.text(file)).find())
			.isEmpty();
	}

	@Test
	void nothing_is_injected_into_a_field() {
		assertThat(House.CODE.stream()
			.flatMap((type) -> type.getFields().stream())
			.filter((field) -> Stream.of(Autowired.class, Value.class, Resource.class).anyMatch(field::isAnnotatedWith))
			.map(JavaField::getFullName)).isEmpty();
	}

	@Test
	void nobody_asks_the_machine_what_time_it_is() {
		assertThat(House.CODE.stream()
			.filter((type) -> !CLOCKS.contains(type.getName()))
			.flatMap((type) -> type.getCodeUnitCallsFromSelf().stream())
			.filter((call) -> readsTheClock(call.getTarget()))
			.map((call) -> call.getDescription())).isEmpty();
	}

	@Test
	void no_map_of_anything_crosses_a_boundary() {
		assertThat(signatures()
			.filter((unit) -> Stream
				.concat(unit.getParameterTypes().stream(), Stream.of((JavaType) unit.getReturnType()))
				.anyMatch(HabitsTest::isMapOfAnything))
			.map(JavaCodeUnit::getFullName)).isEmpty();
	}

	@Test
	void nobody_is_told_true_or_false() {
		assertThat(signatures().filter(JavaMethod.class::isInstance)
			.filter((unit) -> !isAskedForByALibrary(unit))
			.filter((unit) -> unit.getRawParameterTypes()
				.stream()
				.anyMatch((type) -> type.isEquivalentTo(boolean.class) || type.isEquivalentTo(Boolean.class)))
			.map(JavaCodeUnit::getFullName)).isEmpty();
	}

	@Test
	void nobody_needs_more_than_five_others() {
		assertThat(House.CODE.stream()
			.filter((type) -> !type.isRecord() && !type.isEnum())
			.flatMap((type) -> type.getConstructors().stream())
			.filter((constructor) -> constructor.getRawParameterTypes().size() > COLLABORATORS)
			.map(JavaConstructor::getFullName)).isEmpty();
	}

	@Test
	void nobody_is_told_more_than_four_things_at_once() {
		assertThat(signatures().filter(JavaMethod.class::isInstance)
			.filter((unit) -> unit.getRawParameterTypes().size() > PARAMETERS)
			.map(JavaCodeUnit::getFullName)).isEmpty();
	}

	/** What other classes can call. */
	private static Stream<JavaCodeUnit> signatures() {
		return House.CODE.stream()
			.flatMap((type) -> type.getCodeUnits().stream())
			.filter((unit) -> unit.getModifiers().contains(JavaModifier.PUBLIC)
					&& !unit.getModifiers().contains(JavaModifier.SYNTHETIC));
	}

	/** Whoever implements an interface of others did not choose its signatures. */
	private static boolean isAskedForByALibrary(JavaCodeUnit unit) {
		String[] parameters = unit.getRawParameterTypes().stream().map(JavaClass::getName).toArray(String[]::new);
		return unit.getOwner()
			.getAllRawInterfaces()
			.stream()
			.filter((type) -> !type.getPackageName().startsWith("app.wayside"))
			.anyMatch((type) -> type.tryGetMethod(unit.getName(), parameters).isPresent());
	}

	private static boolean readsTheClock(AccessTarget.CodeUnitCallTarget target) {
		JavaClass owner = target.getOwner();
		String name = target.getName();
		boolean moment = owner.getPackageName().startsWith("java.time") && name.equals("now")
				&& target.getRawParameterTypes().stream().noneMatch((type) -> type.isAssignableTo(Clock.class));
		boolean machine = owner.isEquivalentTo(System.class) && name.equals("currentTimeMillis");
		boolean clock = owner.isEquivalentTo(Clock.class) && name.startsWith("system");
		boolean date = owner.isEquivalentTo(Date.class) && name.equals("<init>")
				&& target.getRawParameterTypes().isEmpty();
		return moment || machine || clock || date || owner.isEquivalentTo(Calendar.class) && name.equals("getInstance");
	}

	private static boolean isMapOfAnything(JavaType type) {
		if (!(type instanceof JavaParameterizedType generic)) {
			return false;
		}
		List<JavaType> arguments = generic.getActualTypeArguments();
		boolean map = type.toErasure().isAssignableTo(Map.class) && arguments.size() == 2;
		return map
				&& (arguments.get(1) instanceof JavaWildcardType
						|| arguments.get(1).toErasure().isEquivalentTo(Object.class))
				|| arguments.stream().anyMatch(HabitsTest::isMapOfAnything);
	}

}
