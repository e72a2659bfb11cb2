package app.wayside.support;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.filter.annotation.TypeExcludeFilters;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestConstructor;

/**
 * A test against the whole application on a free port, with the embedded PostgreSQL in a
 * folder of its own. It is started once for all such tests; each makes a company of its
 * own with {@link Companies}.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = app.wayside.WaysideApplication.class,
		webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "wayside.mail.port=0", "logging.level.org.springframework.boot.autoconfigure.logging=OFF",
				"wayside.empty=true", "wayside.styleguide=true" })
@ContextConfiguration(initializers = FreshData.class)
@Import({ Companies.class, MailClient.class, Postbox.class, CaseFixture.class })
@TypeExcludeFilters(MainOnly.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
public @interface WaysideTest {

}
