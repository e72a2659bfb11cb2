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
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;

/** Wayside: the customer-service desk and the back office of a travel company. */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@EnableScheduling
@Modulithic(sharedModules = { "tenancy", "identity", "audit" })
public class WaysideApplication {

	/** At least; a kind too many would wait for another. */
	private static final int KINDS_OF_RECURRING_WORK = 32;

	public static void main(String[] args) {
		SpringApplication.run(WaysideApplication.class, args);
	}

	@Bean
	Clock clock() {
		return ScopedClock.utc();
	}

	/**
	 * Recurring work, each kind on a thread of its own. Spring's scheduler for virtual
	 * threads would do all that comes after a delay on a single one: pages would hear of
	 * nothing while mail is judged.
	 */
	@Bean
	ThreadPoolTaskScheduler taskScheduler() {
		ThreadPoolTaskScheduler scheduler = new ThreadPoolTaskScheduler();
		scheduler.setVirtualThreads(true);
		scheduler.setPoolSize(KINDS_OF_RECURRING_WORK);
		scheduler.setThreadNamePrefix("recurring-");
		scheduler.setWaitForTasksToCompleteOnShutdown(true);
		scheduler.setAwaitTerminationSeconds(10);
		return scheduler;
	}

	@Bean
	SteadyClock steadyClock() {
		return SteadyClock.ofMachine();
	}

}
