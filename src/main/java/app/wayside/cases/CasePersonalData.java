package app.wayside.cases;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import app.wayside.approvals.Approvals;
import app.wayside.cases.learning.Lessons;
import app.wayside.privacy.PersonalData;
import app.wayside.privacy.PersonalDataExport;
import app.wayside.tenancy.RecordRows;
import app.wayside.tenancy.Tenancy;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What cases hold about a person: his words and those of colleagues about him. The case
 * itself stays, with its number, its times, its codes and the numbers of bookings, which
 * the law of money wants kept.
 */
@Component
class CasePersonalData implements PersonalData {

	private static final String HIS = """
			(select id from service_case where tenant_id = :tenant and customer_id = :customer)
			""";

	/** Triage shows what a text is like; what was learned from him is shown nowhere. */
	private static final List<String> ERASING = List.of("""
			update service_case set subject = '', preview = '', solution = case when solution is not null then '' end,
			  waiting_reason = case when waiting_reason is not null then '' end
			where tenant_id = :tenant and customer_id = :customer
			""",
			"""
					update triage_decision d set evidence = kept.evidence
					from (
					  select o.case_id, o.scheme, coalesce(jsonb_agg(e) filter (where l.text is null), '[]') as evidence
					  from triage_decision o cross join jsonb_array_elements(o.evidence) e
					  left join (select distinct text from triage_correction where tenant_id = :tenant and case_id in %1$s) l
					    on e ->> 'kind' = 'CORRECTION' and (strpos(l.text, e ->> 'text') > 0 or strpos(e ->> 'text', l.text) > 0)
					  where o.tenant_id = :tenant and jsonb_path_exists(o.evidence, '$[*] ? (@.kind == "CORRECTION")')
					  group by o.case_id, o.scheme) kept
					where d.tenant_id = :tenant and d.case_id = kept.case_id and d.scheme = kept.scheme
					  and d.evidence <> kept.evidence
					"""
				.formatted(HIS),
			"update triage_decision set evidence = '[]' where tenant_id = :tenant and case_id in " + HIS,
			"delete from waiting_reason where tenant_id = :tenant and case_id in " + HIS,
			"delete from promise_words where tenant_id = :tenant and case_id in " + HIS,
			"delete from case_step_text where tenant_id = :tenant and case_id in " + HIS,
			"update follow_up set text = '' where tenant_id = :tenant and case_id in " + HIS);

	private final JdbcClient jdbc;

	private final Lessons lessons;

	private final Approvals approvals;

	CasePersonalData(JdbcClient jdbc, Lessons lessons, Approvals approvals) {
		this.jdbc = jdbc;
		this.lessons = lessons;
		this.approvals = approvals;
	}

	@Override
	public PersonalDataExport export(UUID customerId) {
		return new PersonalDataExport("cases", new Kept(cases(customerId), lessons(customerId), tasks(customerId),
				steps(customerId), promises(customerId)));
	}

	private List<HisCase> cases(UUID customer) {
		return this.jdbc
			.sql("""
					select c.number, c.subject, c.status, c.process, c.category, c.severity, c.language, c.sentiment, c.urgency,
					  c.complaint, c.channel, c.opened_at, c.resolved_at, c.closed_at, c.solution, c.solution_code,
					  c.root_cause, c.waiting_reason,
					  array_to_string(array(select r.kind || ' ' || r.value from case_reference r
					                        where r.tenant_id = c.tenant_id and r.case_id = c.id order by 1), ', ') as bookings
					from service_case c where c.tenant_id = :tenant and c.customer_id = :customer order by c.opened_at
					""")
			.param("tenant", Tenancy.current().value())
			.param("customer", customer)
			.query(RecordRows.of(HisCase.class))
			.list();
	}

	private List<Lesson> lessons(UUID customer) {
		return this.jdbc
			.sql("select scheme, text, label, made_at from triage_correction where tenant_id = :tenant "
					+ "and case_id in " + HIS + " order by made_at")
			.param("tenant", Tenancy.current().value())
			.param("customer", customer)
			.query(RecordRows.of(Lesson.class))
			.list();
	}

	private List<Task> tasks(UUID customer) {
		return this.jdbc
			.sql("select reason, text, due_at, done_at from follow_up where tenant_id = :tenant and case_id in " + HIS
					+ " order by due_at")
			.param("tenant", Tenancy.current().value())
			.param("customer", customer)
			.query(RecordRows.of(Task.class))
			.list();
	}

	private List<StepText> steps(UUID customer) {
		return this.jdbc
			.sql("select playbook, step, text from case_step_text where tenant_id = :tenant and case_id in " + HIS
					+ " order by case_id, playbook, step")
			.param("tenant", Tenancy.current().value())
			.param("customer", customer)
			.query(RecordRows.of(StepText.class))
			.list();
	}

	private List<Said> promises(UUID customer) {
		return this.jdbc.sql("""
				select c.number, p.text from promise_words p
				join service_case c on (c.tenant_id, c.id) = (p.tenant_id, p.case_id)
				where p.tenant_id = :tenant and c.customer_id = :customer order by c.number, p.event_id
				""")
			.param("tenant", Tenancy.current().value())
			.param("customer", customer)
			.query(RecordRows.of(Said.class))
			.list();
	}

	@Override
	public void erase(UUID customerId) {
		for (String sql : ERASING) {
			this.jdbc.sql(sql).param("tenant", Tenancy.current().value()).param("customer", customerId).update();
		}
		List<UUID> cases = this.jdbc
			.sql("select id from service_case where tenant_id = :tenant and customer_id = :customer")
			.param("tenant", Tenancy.current().value())
			.param("customer", customerId)
			.query(UUID.class)
			.list();
		cases.forEach((id) -> this.lessons.forget(id, "%"));
		this.approvals.forget(cases);
	}

	/**
	 * What is kept.
	 *
	 * @param cases of the customer
	 * @param lessons that triage took from his words
	 * @param tasks that were set on his cases
	 * @param steps what was written down while his cases were worked
	 * @param promises what colleagues promised on his cases, and why they moved it
	 */
	record Kept(List<HisCase> cases, List<Lesson> lessons, List<Task> tasks, List<StepText> steps,
			List<Said> promises) {
	}

	/** What a colleague said about a promise. */
	record Said(String number, String text) {
	}

	/** What was written down at a step. */
	record StepText(String playbook, String step, String text) {
	}

	/** A case as it is kept. */
	record HisCase(String number, String subject, String status, String process, @Nullable String category,
			String severity, String language, String sentiment, String urgency, boolean complaint, String channel,
			Instant openedAt, @Nullable Instant resolvedAt, @Nullable Instant closedAt, @Nullable String solution,
			@Nullable String solutionCode, @Nullable String rootCause, @Nullable String waitingReason,
			String bookings) {
	}

	/** A text that triage learned from. */
	record Lesson(String scheme, String text, String label, Instant madeAt) {
	}

	/** What was to be done. */
	record Task(String reason, String text, Instant dueAt, @Nullable Instant doneAt) {
	}

}
