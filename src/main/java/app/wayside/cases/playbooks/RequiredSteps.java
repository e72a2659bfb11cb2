package app.wayside.cases.playbooks;

import java.sql.Timestamp;

import app.wayside.cases.FinalSteps;
import app.wayside.tenancy.Tenancy;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Has the required steps of its playbook done before a case is over. */
@Component
class RequiredSteps implements FinalSteps {

	private final Checklists checklists;

	private final JdbcClient jdbc;

	RequiredSteps(Checklists checklists, JdbcClient jdbc) {
		this.checklists = checklists;
		this.jdbc = jdbc;
	}

	@Override
	public void requireDone(Ended ended) {
		Timestamp openedAt = this.jdbc.sql("select opened_at from service_case where tenant_id = :tenant and id = :id")
			.param("tenant", Tenancy.current().value())
			.param("id", ended.id().value())
			.query(Timestamp.class)
			.single();
		this.checklists.requireDone(new Checklists.About(ended.id(), ended.number(), ended.process(), ended.category(),
				openedAt.toInstant()));
	}

}
