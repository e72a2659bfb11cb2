package app.wayside.people;

import java.time.Clock;

import app.wayside.time.ScopedClock;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/** Wayside up to the modules that know people, with the door to sign in at. */
@EnableAutoConfiguration
@ComponentScan(
		basePackages = { "app.wayside.tenancy", "app.wayside.identity", "app.wayside.web", "app.wayside.audit",
				"app.wayside.privacy", "app.wayside.approvals", "app.wayside.customers", "app.wayside.knowledge",
				"app.wayside.workspace.access" },
		excludeFilters = @Filter(type = FilterType.REGEX, pattern = "app\\.wayside\\.web\\.F(rameOnly|aulty).*"),
		nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
class PeopleApplication {

	@Bean
	Clock clock() {
		return ScopedClock.utc();
	}

}
