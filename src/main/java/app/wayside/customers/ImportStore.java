package app.wayside.customers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import app.wayside.tenancy.RecordRows;
import app.wayside.tenancy.Tenancy;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps lists of customers and what became of their rows. */
@Component
class ImportStore {

	private final JdbcClient jdbc;

	private final JsonMapper json;

	ImportStore(JdbcClient jdbc, JsonMapper json) {
		this.jdbc = jdbc;
		this.json = json;
	}

	List<Due> due() {
		return this.jdbc.sql("select tenant_id, import_id from customer_imports_due()")
			.query(RecordRows.of(Due.class))
			.list();
	}

	void insert(CustomerImport list, List<CsvText.Line> lines) {
		this.jdbc
			.sql("""
					insert into customer_import (tenant_id, id, file_name, columns, mapping, state, total, made_by, made_at)
					values (:tenant, :id, :name, cast(:columns as jsonb), cast(:mapping as jsonb), 'DRAFT', :total, :by, :at)
					""")
			.param("tenant", Tenancy.current().value())
			.param("id", list.id())
			.param("name", list.fileName())
			.param("columns", this.json.writeValueAsString(list.columns()))
			.param("mapping", this.json.writeValueAsString(list.mapping()))
			.param("total", list.total())
			.param("by", list.by())
			.param("at", Timestamp.from(list.at()))
			.update();
		this.jdbc.sql("""
				insert into customer_import_row (tenant_id, import_id, line, cells)
				select :tenant, :id, line, cast(cells as jsonb) from unnest(:lines, :cells) as r (line, cells)
				""")
			.param("tenant", Tenancy.current().value())
			.param("id", list.id())
			.param("lines", lines.stream().map(CsvText.Line::number).toArray(Integer[]::new))
			.param("cells",
					lines.stream().map((line) -> this.json.writeValueAsString(line.cells())).toArray(String[]::new))
			.update();
	}

	/** Forgets drafts that nobody took in: they hold what was handed in about people. */
	void forgetDraftsBefore(Instant moment) {
		this.jdbc.sql("delete from customer_import where tenant_id = :tenant and state = 'DRAFT' and made_at < :moment")
			.param("tenant", Tenancy.current().value())
			.param("moment", Timestamp.from(moment))
			.update();
	}

	Optional<CustomerImport> find(UUID id) {
		return this.jdbc.sql("select * from customer_import where tenant_id = :tenant and id = :id")
			.param("tenant", Tenancy.current().value())
			.param("id", id)
			.query((row, number) -> list(row, outcomes(id)))
			.optional();
	}

	/** The list, and nobody else's until the commit. */
	Optional<CustomerImport> lock(UUID id) {
		return this.jdbc.sql("select 1 from customer_import where tenant_id = :tenant and id = :id for update")
			.param("tenant", Tenancy.current().value())
			.param("id", id)
			.query(Integer.class)
			.optional()
			.flatMap((found) -> find(id));
	}

	List<CustomerImport> latest(int most) {
		return this.jdbc
			.sql("select * from customer_import where tenant_id = :tenant order by made_at desc limit :most")
			.param("tenant", Tenancy.current().value())
			.param("most", most)
			.query((row, number) -> list(row, Map.of()))
			.list();
	}

	void map(UUID id, List<ImportField> mapping) {
		this.jdbc
			.sql("update customer_import set mapping = cast(:mapping as jsonb) where tenant_id = :tenant and id = :id")
			.param("tenant", Tenancy.current().value())
			.param("id", id)
			.param("mapping", this.json.writeValueAsString(mapping))
			.update();
	}

	void move(UUID id, CustomerImport.State state, Instant now) {
		this.jdbc.sql("""
				update customer_import
				set state = :state,
				    started_at = case when :state = 'RUNNING' then cast(:at as timestamptz) else started_at end,
				    finished_at = case when :state <> 'RUNNING' then cast(:at as timestamptz) end
				where tenant_id = :tenant and id = :id
				""")
			.param("tenant", Tenancy.current().value())
			.param("id", id)
			.param("state", state.name())
			.param("at", Timestamp.from(now))
			.update();
	}

	/** Rows that nobody looked at yet, in the order of the file. */
	List<Cells> waiting(UUID id, int most) {
		return this.jdbc.sql("""
				select line, cells from customer_import_row
				where tenant_id = :tenant and import_id = :id and outcome = 'WAITING' order by line limit :most
				""")
			.param("tenant", Tenancy.current().value())
			.param("id", id)
			.param("most", most)
			.query((row, number) -> new Cells(row.getInt("line"),
					List.of(this.json.readValue(row.getString("cells"), String[].class))))
			.list();
	}

	void settle(UUID id, CustomerImport.Line line, @Nullable CustomerId customer) {
		this.jdbc.sql("""
				update customer_import_row
				set outcome = :outcome, field = :field, reason = :reason, customer_id = :customer, cells = '[]'
				where tenant_id = :tenant and import_id = :id and line = :line
				""")
			.param("tenant", Tenancy.current().value())
			.param("id", id)
			.param("line", line.line())
			.param("outcome", line.outcome().name())
			.param("field", line.field())
			.param("reason", line.reason())
			.param("customer", (customer != null) ? customer.value() : null)
			.update();
	}

	/** What became of rows, faults first. */
	List<CustomerImport.Line> report(UUID id, int most) {
		return this.jdbc.sql("""
				select r.line, r.outcome, r.field, r.reason, coalesce(c.display_name, '') as who
				from customer_import_row r
				left join customer c on c.tenant_id = r.tenant_id and c.id = r.customer_id
				where r.tenant_id = :tenant and r.import_id = :id and r.outcome <> 'WAITING'
				order by array_position(array['FAULTY', 'KNOWN', 'CREATED', 'UNDONE'], r.outcome), r.line limit :most
				""")
			.param("tenant", Tenancy.current().value())
			.param("id", id)
			.param("most", most)
			.query(RecordRows.of(CustomerImport.Line.class))
			.list();
	}

	List<CustomerId> created(UUID id) {
		return this.jdbc.sql("""
				select customer_id from customer_import_row
				where tenant_id = :tenant and import_id = :id and outcome = 'CREATED' order by line
				""")
			.param("tenant", Tenancy.current().value())
			.param("id", id)
			.query((row, number) -> new CustomerId(row.getObject(1, UUID.class)))
			.list();
	}

	Optional<CustomerId> byReference(String reference) {
		return this.jdbc
			.sql("select customer_id from customer_reference where tenant_id = :tenant and reference = :reference")
			.param("tenant", Tenancy.current().value())
			.param("reference", reference)
			.query((row, number) -> new CustomerId(row.getObject(1, UUID.class)))
			.optional();
	}

	void refer(String reference, CustomerId customer) {
		this.jdbc
			.sql("""
					insert into customer_reference (tenant_id, reference, customer_id) values (:tenant, :reference, :customer)
					on conflict do nothing
					""")
			.param("tenant", Tenancy.current().value())
			.param("reference", reference)
			.param("customer", customer.value())
			.update();
	}

	/**
	 * Whether customers are as they came with a list: not changed, not joined, and
	 * nothing added to them.
	 */
	boolean untouched(UUID id) {
		return this.jdbc
			.sql("""
					select not exists (
					  select from customer_import_row r
					  join customer c on c.tenant_id = r.tenant_id and c.id = r.customer_id
					  where r.tenant_id = :tenant and r.import_id = :id and r.outcome = 'CREATED'
					    and (c.version > 0 or c.erased_at is not null or c.survivor_id is not null
					      or exists (select from customer_merge m where m.tenant_id = c.tenant_id
					                   and (m.survivor_id = c.id or m.absorbed_id = c.id))
					      or exists (select from customer_contact a where a.tenant_id = c.tenant_id and a.customer_id = c.id
					                   and (a.added_at > c.created_at + interval '1 minute' or a.removed_at is not null))
					      or exists (select from travel_document d where d.tenant_id = c.tenant_id and d.customer_id = c.id)
					      or exists (select from customer_preference p where p.tenant_id = c.tenant_id and p.customer_id = c.id)
					      or exists (select from customer_relation n where n.tenant_id = c.tenant_id
					                   and (n.from_id = c.id or n.to_id = c.id))))
					""")
			.param("tenant", Tenancy.current().value())
			.param("id", id)
			.query(Boolean.class)
			.single();
	}

	/** Removes the customers that came with a list, as if they had never come. */
	int remove(UUID id) {
		UUID[] customers = created(id).stream().map(CustomerId::value).toArray(UUID[]::new);
		for (String table : List.of("customer_contact", "customer_consent", "customer_due")) {
			this.jdbc.sql("delete from " + table + " where tenant_id = :tenant and customer_id = any(:ids)")
				.param("tenant", Tenancy.current().value())
				.param("ids", customers)
				.update();
		}
		this.jdbc.sql("""
				delete from customer_duplicate
				where tenant_id = :tenant and (one_id = any(:ids) or other_id = any(:ids))
				""").param("tenant", Tenancy.current().value()).param("ids", customers).update();
		this.jdbc.sql("""
				update customer_import_row set outcome = 'UNDONE', customer_id = null
				where tenant_id = :tenant and import_id = :id and outcome = 'CREATED'
				""").param("tenant", Tenancy.current().value()).param("id", id).update();
		return this.jdbc.sql("delete from customer where tenant_id = :tenant and id = any(:ids)")
			.param("tenant", Tenancy.current().value())
			.param("ids", customers)
			.update();
	}

	/** Forgets from which row somebody came. */
	void forget(CustomerId customer) {
		for (String sql : List.of(
				"delete from customer_reference where tenant_id = :tenant and customer_id = :customer",
				"update customer_import_row set customer_id = null where tenant_id = :tenant and customer_id = :customer")) {
			this.jdbc.sql(sql).param("tenant", Tenancy.current().value()).param("customer", customer.value()).update();
		}
	}

	private Map<CustomerImport.Outcome, Integer> outcomes(UUID id) {
		Map<CustomerImport.Outcome, Integer> outcomes = new EnumMap<>(CustomerImport.Outcome.class);
		this.jdbc.sql("""
				select outcome, count(*) as rows from customer_import_row
				where tenant_id = :tenant and import_id = :id group by outcome
				""").param("tenant", Tenancy.current().value()).param("id", id).query((row) -> {
			outcomes.put(CustomerImport.Outcome.valueOf(row.getString("outcome")), row.getInt("rows"));
		});
		return outcomes;
	}

	private CustomerImport list(ResultSet row, Map<CustomerImport.Outcome, Integer> outcomes) throws SQLException {
		return new CustomerImport(row.getObject("id", UUID.class), row.getString("file_name"),
				List.of(this.json.readValue(row.getString("columns"), String[].class)),
				List.of(this.json.readValue(row.getString("mapping"), ImportField[].class)),
				CustomerImport.State.valueOf(row.getString("state")), row.getInt("total"), row.getString("made_by"),
				row.getTimestamp("made_at").toInstant(), CustomerStore.instant(row, "finished_at"), outcomes);
	}

	/**
	 * A list that is being taken in.
	 *
	 * @param tenantId whose
	 * @param importId which
	 */
	record Due(UUID tenantId, UUID importId) {
	}

	/**
	 * A row as it was handed in.
	 *
	 * @param line of the file
	 * @param cells as they are
	 */
	record Cells(int line, List<String> cells) {
	}

}
