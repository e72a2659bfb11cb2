package app.wayside.cases;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import app.wayside.tenancy.RecordRows;
import app.wayside.tenancy.Tenancy;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What was promised and why it was moved, in colleagues' words. The log, which is never
 * changed, holds none of them, so that they can be forgotten with the person whom they
 * may name.
 */
@Component
class PromiseWords {

	private final JdbcClient jdbc;

	PromiseWords(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Keeps the words that belong to an event of the log. */
	void keep(CaseEvent event, String text) {
		if (text.isEmpty()) {
			return;
		}
		this.jdbc.sql("""
				insert into promise_words (tenant_id, case_id, event_id, text)
				values (:tenant, :case, :event, :text)
				""")
			.param("tenant", Tenancy.current().value())
			.param("case", event.caseId().value())
			.param("event", event.fact().id())
			.param("text", text)
			.update();
	}

	/** The words by event. */
	Map<UUID, String> of(Collection<CaseId> cases) {
		return this.jdbc
			.sql("select event_id, text from promise_words where tenant_id = :tenant and case_id = any(:cases)")
			.param("tenant", Tenancy.current().value())
			.param("cases", cases.stream().map(CaseId::value).toArray(UUID[]::new))
			.query(RecordRows.of(Row.class))
			.stream()
			.collect(Collectors.toMap(Row::eventId, Row::text));
	}

	/** A row of the table. */
	record Row(UUID eventId, String text) {
	}

}
