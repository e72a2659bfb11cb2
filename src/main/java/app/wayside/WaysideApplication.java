package app.wayside;

import java.time.Clock;

import app.wayside.time.ScopedClock;
import app.wayside.time.SteadyClock;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.modulith.Modulithic;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Wayside: the customer-service desk and the back office of a travel company. */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@EnableScheduling
@Modulithic(sharedModules = { "tenancy", "identity", "audit" })
public class WaysideApplication {

	public static void main(String[] args) {
		SpringApplication.run(WaysideApplication.class, args);
	}

	@Bean
	Clock clock() {
		return ScopedClock.utc();
	}

	@Bean
	SteadyClock steadyClock() {
		return SteadyClock.ofMachine();
	}

}
