package app.wayside.cases;

import app.wayside.tenancy.Tenancy;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Small questions about a case that commands ask. */
@Component
class CaseQueries {

	private final JdbcClient jdbc;

	CaseQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The place of the newest message that a reply has to know: the customer's, or a
	 * colleague's answer.
	 */
	long newestSeq(CaseId id) {
		return this.jdbc.sql("""
				select last_seq from service_case where tenant_id = :tenant and id = :id
				""").param("tenant", Tenancy.current().value()).param("id", id.value()).query(Long.class).single();
	}

}
