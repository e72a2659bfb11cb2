package app.wayside.approvals;

import java.util.UUID;

import app.wayside.identity.Acting;
import app.wayside.identity.Actor;
import app.wayside.tenancy.TenantId;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks every half minute, in every tenant, for what was left undecided too long. */
@Configuration(proxyBeanMethods = false)
class Escalation {

	private static final int SECONDS = 30;

	@Bean
	RecurringTask<Void> escalateApprovals(Approvals approvals, JdbcClient jdbc) {
		return Tasks.recurring("approvals.escalate", FixedDelay.ofSeconds(SECONDS))
			.execute((instance, context) -> jdbc.sql("select every_tenant()")
				.query(UUID.class)
				.list()
				.forEach((tenant) -> Acting.run(new TenantId(tenant), Actor.WAYSIDE, approvals::escalate)));
	}

}
