package app.wayside;

import java.util.List;

import app.wayside.identity.Allowed;
import app.wayside.identity.Unguarded;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import org.junit.jupiter.api.Test;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/** Every command of every module has its permission, or says why it takes none. */
class CommandsTest {

	@Test
	void every_command_has_a_permission() {
		List<String> unguarded = House.CODE.stream()
			.filter((type) -> type.isAnnotatedWith(Service.class))
			.filter((type) -> type.getModifiers().contains(JavaModifier.PUBLIC))
			.flatMap((type) -> type.getMethods().stream())
			.filter((method) -> method.getModifiers().contains(JavaModifier.PUBLIC))
			.filter((method) -> !method.getModifiers().contains(JavaModifier.STATIC))
			.filter(CommandsTest::changesSomething)
			.filter((method) -> !method.isAnnotatedWith(Allowed.class) && !method.isAnnotatedWith(Unguarded.class))
			.map(JavaMethod::getFullName)
			.sorted()
			.toList();

		assertThat(unguarded).isEmpty();
	}

	@Test
	void there_are_commands_to_look_at() {
		assertThat(House.CODE.stream()
			.flatMap((type) -> type.getMethods().stream())
			.filter((method) -> method.isAnnotatedWith(Allowed.class))
			.count()).isGreaterThan(30);
	}

	private static boolean changesSomething(JavaMethod method) {
		if (method.isAnnotatedWith(EventListener.class)) {
			return false;
		}
		if (method.isAnnotatedWith(Transactional.class)) {
			return !method.getAnnotationOfType(Transactional.class).readOnly();
		}
		JavaClass owner = method.getOwner();
		return owner.isAnnotatedWith(Transactional.class) && !owner.getAnnotationOfType(Transactional.class).readOnly();
	}

}
