package app.wayside.cases.playbooks;

import java.sql.Timestamp;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import app.wayside.cases.CaseId;
import app.wayside.identity.Acting;
import app.wayside.identity.Actor;
import app.wayside.identity.Fact;
import app.wayside.tenancy.RecordRows;
import app.wayside.tenancy.Tenancy;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps which steps of cases are done, and, beside that, what was written down. */
@Component
class MarkStore {

	private final JdbcClient jdbc;

	MarkStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The marks of a case on a playbook by step. */
	Map<String, Checklist.Mark> of(CaseId id, String playbook) {
		return this.jdbc.sql("""
				select m.step, m.state, m.choice, case when t.text is null then '' else t.text end as text, m.at, m.by
				from case_step m
				left join case_step_text t
				  on (t.tenant_id, t.case_id, t.playbook, t.step) = (m.tenant_id, m.case_id, m.playbook, m.step)
				where m.tenant_id = :tenant and m.case_id = :case and m.playbook = :playbook
				""")
			.param("tenant", Tenancy.current().value())
			.param("case", id.value())
			.param("playbook", playbook)
			.query(RecordRows.of(Checklist.Mark.class))
			.stream()
			.collect(Collectors.toMap(Checklist.Mark::step, Function.identity()));
	}

	/** Where a mark stands. */
	record Place(CaseId id, String playbook, String step) {
	}

	void put(Place place, Checklist.State state, Answer answer, Fact fact) {
		this.jdbc.sql("""
				insert into case_step (tenant_id, case_id, playbook, step, state, choice, at, by)
				values (:tenant, :case, :playbook, :step, :state, :choice, :at, :by)
				on conflict (tenant_id, case_id, playbook, step) do update
				set state = excluded.state, choice = excluded.choice, at = excluded.at, by = excluded.by
				""")
			.param("tenant", Tenancy.current().value())
			.param("case", place.id().value())
			.param("playbook", place.playbook())
			.param("step", place.step())
			.param("state", state.name())
			.param("choice", answer.choice())
			.param("at", Timestamp.from(fact.at()))
			.param("by", person())
			.update();
		delete("case_step_text", place);
		if (!answer.text().isEmpty()) {
			this.jdbc.sql("""
					insert into case_step_text (tenant_id, case_id, playbook, step, text)
					values (:tenant, :case, :playbook, :step, :text)
					""")
				.param("tenant", Tenancy.current().value())
				.param("case", place.id().value())
				.param("playbook", place.playbook())
				.param("step", place.step())
				.param("text", answer.text())
				.update();
		}
	}

	/** Whether there was one. */
	boolean remove(Place place) {
		delete("case_step_text", place);
		return delete("case_step", place) > 0;
	}

	private int delete(String table, Place place) {
		return this.jdbc
			.sql("delete from " + table
					+ " where tenant_id = :tenant and case_id = :case and playbook = :playbook and step = :step")
			.param("tenant", Tenancy.current().value())
			.param("case", place.id().value())
			.param("playbook", place.playbook())
			.param("step", place.step())
			.update();
	}

	private static @Nullable UUID person() {
		return (Acting.current() instanceof Actor.Staff staff) ? staff.id() : null;
	}

}
