package app.wayside.people;

import java.time.Clock;

import app.wayside.time.ScopedClock;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/** Wayside up to the modules that know people. */
@TestComponent
@SpringBootConfiguration
@EnableAutoConfiguration
@ComponentScan(
		basePackages = { "app.wayside.tenancy", "app.wayside.identity", "app.wayside.web", "app.wayside.audit",
				"app.wayside.privacy", "app.wayside.approvals", "app.wayside.customers", "app.wayside.knowledge" },
		nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
class PeopleApplication {

	@Bean
	Clock clock() {
		return ScopedClock.utc();
	}

}
