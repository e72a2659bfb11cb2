package app.wayside.people;

import java.time.Clock;

import app.wayside.time.ScopedClock;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** Wayside up to the modules that know people, with the door to sign in at. */
@SpringBootConfiguration
@EnableAutoConfiguration
@ComponentScan(basePackages = { "app.wayside.tenancy", "app.wayside.identity", "app.wayside.web", "app.wayside.audit",
		"app.wayside.privacy", "app.wayside.approvals", "app.wayside.customers", "app.wayside.knowledge",
		"app.wayside.workspace.access" }, nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
class PeopleApplication {

	@Bean
	Clock clock() {
		return ScopedClock.utc();
	}

	/** Stands for the panel that the workspace puts onto the page of a customer. */
	@Controller
	static class CasesOfNobody {

		@GetMapping("/customers/{id}/cases")
		@ResponseBody
		String cases() {
			return "";
		}

	}

}
