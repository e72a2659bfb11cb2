package app.wayside.cases;

import java.sql.Timestamp;

import app.wayside.cases.playbooks.Checklists;
import app.wayside.tenancy.Tenancy;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a colleague has to have done before he says that a case is over. */
@Component
class FinalSteps {

	private final Checklists checklists;

	private final JdbcClient jdbc;

	FinalSteps(Checklists checklists, JdbcClient jdbc) {
		this.checklists = checklists;
		this.jdbc = jdbc;
	}

	/**
	 * Refuses while required steps of its playbook are open.
	 * @throws app.wayside.cases.playbooks.StepsMissing naming them
	 */
	void requireDone(ServiceCase over) {
		Timestamp openedAt = this.jdbc.sql("select opened_at from service_case where tenant_id = :tenant and id = :id")
			.param("tenant", Tenancy.current().value())
			.param("id", over.id().value())
			.query(Timestamp.class)
			.single();
		this.checklists.requireDone(new Checklists.About(over.id(), over.number(), over.classification().process(),
				over.classification().category(), openedAt.toInstant()));
	}

}
