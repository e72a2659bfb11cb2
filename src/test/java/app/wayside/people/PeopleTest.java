package app.wayside.people;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** A test against the whole application and a PostgreSQL of its own. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
		properties = { "wayside.data=${java.io.tmpdir}/wayside-people-${random.uuid}", "db-scheduler.enabled=false" })
@Import(MovableClock.Installed.class)
public @interface PeopleTest {

}
