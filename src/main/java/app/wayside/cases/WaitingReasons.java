package app.wayside.cases;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import app.wayside.tenancy.RecordRows;
import app.wayside.tenancy.Tenancy;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Why cases waited, in colleagues' words. The log, which is never changed, holds none of
 * them, so that they can be forgotten with the person whom they may name.
 */
@Component
class WaitingReasons {

	private final JdbcClient jdbc;

	WaitingReasons(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Keeps the words that belong to an event of the log. */
	void keep(CaseId id, UUID event, String text) {
		if (text.isEmpty()) {
			return;
		}
		this.jdbc.sql("""
				insert into waiting_reason (tenant_id, case_id, event_id, text)
				values (:tenant, :case, :event, :text)
				""")
			.param("tenant", Tenancy.current().value())
			.param("case", id.value())
			.param("event", event)
			.param("text", text)
			.update();
	}

	/** The words by event. */
	Map<UUID, String> of(CaseId id) {
		return this.jdbc.sql("select event_id, text from waiting_reason where tenant_id = :tenant and case_id = :case")
			.param("tenant", Tenancy.current().value())
			.param("case", id.value())
			.query(RecordRows.of(Row.class))
			.stream()
			.collect(Collectors.toMap(Row::eventId, Row::text));
	}

	/** A row of the table. */
	record Row(UUID eventId, String text) {
	}

}
