package app.wayside.support;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import app.wayside.conversations.Channels;
import app.wayside.customers.ContactKind;
import app.wayside.customers.Customers;
import app.wayside.customers.Encounter;
import app.wayside.tenancy.Ids;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Puts cases straight into the database, for tests of what is read there: their clocks
 * stand where the test wants them, and no routing gives them away.
 */
@TestComponent
public class CaseFixture {

	private final JdbcClient jdbc;

	private final TransactionTemplate transactions;

	private final Customers customers;

	private final Channels channels;

	CaseFixture(JdbcClient jdbc, TransactionTemplate transactions, Customers customers, Channels channels) {
		this.jdbc = jdbc;
		this.transactions = transactions;
		this.customers = customers;
		this.channels = channels;
	}

	/**
	 * A case to put there.
	 *
	 * @param process its key
	 * @param status NEW, OPEN …
	 * @param customer the name of whose it is
	 * @param agent who has it
	 * @param team in whose queue
	 */
	public record Made(String process, String status, String customer, @Nullable UUID agent, @Nullable UUID team) {
	}

	/** Puts a case there, opened some time ago. */
	public UUID put(Company company, Made made, Duration age) {
		UUID id = Ids.next();
		Instant opened = Instant.now().minus(age);
		company.run(() -> this.transactions.executeWithoutResult((status) -> {
			UUID customer = this.customers
				.meet(new Encounter(ContactKind.EMAIL, id + "@example.com", made.customer(), "en"))
				.value();
			UUID conversation = conversation(company, customer, opened);
			this.jdbc
				.sql("""
						with findable as (insert into case_search_due (tenant_id, case_id) values (:tenant, :id))
						insert into service_case (tenant_id, id, number, subject, status, process, severity, language, sentiment,
						  urgency, tier, customer_id, conversation_id, channel, team_id, agent_id, triage, receipt, opened_at,
						  last_at, solution, solution_code, root_cause, resolved_at, confirm_by, closed_at)
						values (:tenant, :id, 'C-2026-' || nextval('case_number'), :subject, :status, :process, 'HIGH', 'en',
						  'calm', 'normal', 'STANDARD', :customer, :conversation, 'EMAIL', :team, :agent, 'SEEN', 'NONE',
						  :opened, :opened, 'Settled.', 'answered', 'airline.cancelled',
						  case when :status in ('RESOLVED', 'CLOSED') then now() end,
						  case when :status in ('RESOLVED', 'CLOSED') then now() + interval '3 days' end,
						  case when :status = 'CLOSED' then now() end)
						""")
				.param("tenant", company.tenant().value())
				.param("id", id)
				.param("subject", "About " + made.customer())
				.param("status", made.status())
				.param("process", made.process())
				.param("customer", customer)
				.param("conversation", conversation)
				.param("team", made.team())
				.param("agent", made.agent())
				.param("opened", Timestamp.from(opened))
				.update();
		}));
		return id;
	}

	private UUID conversation(Company company, UUID customer, Instant opened) {
		UUID channel = this.jdbc.sql("select id from channel where tenant_id = :tenant limit 1")
			.param("tenant", company.tenant().value())
			.query(UUID.class)
			.optional()
			.orElseGet(() -> this.channels
				.open(new Channels.NewChannel("EMAIL", "fixture@" + company.key() + ".example", "Fixture", "样例", "en"))
				.value());
		UUID id = Ids.next();
		this.jdbc.sql("""
				insert into conversation (tenant_id, id, channel_id, customer_id, subject, started_at)
				values (:tenant, :id, :channel, :customer, 'Told by a test', :opened)
				""")
			.param("tenant", company.tenant().value())
			.param("id", id)
			.param("channel", channel)
			.param("customer", customer)
			.param("opened", Timestamp.from(opened))
			.update();
		return id;
	}

	/**
	 * A clock that runs, and is due after some time; before now where that is negative.
	 */
	public void runs(Company company, UUID caseId, String kind, Duration left) {
		clock(company, caseId, kind, "RUNNING", left);
	}

	/** A clock that ended just now. */
	public void ended(Company company, UUID caseId, String kind, String state) {
		clock(company, caseId, kind, state, Duration.ZERO);
	}

	private void clock(Company company, UUID caseId, String kind, String state, Duration left) {
		company.run(() -> this.transactions.executeWithoutResult((status) -> this.jdbc
			.sql("""
					insert into case_clock (tenant_id, case_id, kind, state, started_at, due_at, ended_at)
					select :tenant, id, :kind, :state, opened_at, :due, case when :state = 'RUNNING' then null else now() end
					from service_case where tenant_id = :tenant and id = :case
					""")
			.param("tenant", company.tenant().value())
			.param("case", caseId)
			.param("kind", kind)
			.param("state", state)
			.param("due", Timestamp.from(Instant.now().plus(left)))
			.update()));
	}

}
