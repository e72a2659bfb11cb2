package app.wayside.workspace.notices;

import java.util.List;
import java.util.UUID;

import app.wayside.cases.CaseId;
import app.wayside.tenancy.Tenancy;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who watches a case, whoever acts: a customer who writes sees none of them. */
@Component
class WatchersQuery {

	private final JdbcClient jdbc;

	WatchersQuery(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<UUID> of(CaseId id) {
		return this.jdbc.sql("select staff_id from case_watcher where tenant_id = :tenant and case_id = :case")
			.param("tenant", Tenancy.current().value())
			.param("case", id.value())
			.query(UUID.class)
			.list();
	}

}
