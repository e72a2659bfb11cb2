package app.wayside.customers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import app.wayside.tenancy.Tenancy;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps pairs that may be one customer. */
@Component
class DuplicateStore {

	private static final String SELECT = """
			select d.one_id, d.other_id, d.score, d.grounds, d.found_at, d.dismissed_at, d.dismissed_by
			from customer_duplicate d
			join customer a on a.tenant_id = d.tenant_id and a.id = d.one_id
			join customer b on b.tenant_id = d.tenant_id and b.id = d.other_id
			where d.tenant_id = :tenant and a.survivor_id is null and b.survivor_id is null
			  and a.erased_at is null and b.erased_at is null
			""";

	private final JdbcClient jdbc;

	private final JsonMapper json;

	DuplicateStore(JdbcClient jdbc, JsonMapper json) {
		this.jdbc = jdbc;
		this.json = json;
	}

	/**
	 * Keeps a pair as it is found now, unless somebody said that the two, or any profiles
	 * that are read through them, are not the same.
	 */
	void suggest(CustomerId one, CustomerId other, Likeness.Finding finding, Instant now) {
		this.jdbc.sql("""
				insert into customer_duplicate (tenant_id, one_id, other_id, score, grounds, found_at)
				select :tenant, least(:one, :other), greatest(:one, :other), :score, cast(:grounds as jsonb), :at
				where not exists (
				  select from customer_duplicate d
				  where d.tenant_id = :tenant and d.dismissed_at is not null
				    and (d.one_id = any(same_customer(:one)) and d.other_id = any(same_customer(:other))
				      or d.other_id = any(same_customer(:one)) and d.one_id = any(same_customer(:other))))
				on conflict (tenant_id, one_id, other_id) do update
				  set score = excluded.score, grounds = excluded.grounds
				  where customer_duplicate.dismissed_at is null
				""")
			.param("tenant", Tenancy.current().value())
			.param("one", one.value())
			.param("other", other.value())
			.param("score", finding.score())
			.param("grounds", this.json.writeValueAsString(finding.reasons()))
			.param("at", Timestamp.from(now))
			.update();
	}

	/** Drops the open pairs of a customer but those with some others. */
	void keepOnly(CustomerId customer, List<CustomerId> others) {
		this.jdbc
			.sql("""
					delete from customer_duplicate
					where tenant_id = :tenant and dismissed_at is null
					  and (one_id = :customer and other_id <> all(:others) or other_id = :customer and one_id <> all(:others))
					""")
			.param("tenant", Tenancy.current().value())
			.param("customer", customer.value())
			.param("others", others.stream().map(CustomerId::value).toArray(UUID[]::new))
			.update();
	}

	List<Row> open(SuggestionSlice.@Nullable Place after, int limit) {
		String begin = (after != null) ? " and (-d.score, d.one_id, d.other_id) > (-:score, :one, :other)" : "";
		var query = this.jdbc
			.sql(SELECT + " and d.dismissed_at is null" + begin
					+ " order by d.score desc, d.one_id, d.other_id limit :limit")
			.param("tenant", Tenancy.current().value())
			.param("limit", limit);
		if (after != null) {
			query = query.param("score", after.score()).param("one", after.one()).param("other", after.other());
		}
		return query.query(this::row).list();
	}

	List<Row> dismissed(int limit) {
		return this.jdbc.sql(SELECT + " and d.dismissed_at is not null order by d.dismissed_at desc limit :limit")
			.param("tenant", Tenancy.current().value())
			.param("limit", limit)
			.query(this::row)
			.list();
	}

	List<Row> of(CustomerId customer, int limit) {
		return this.jdbc.sql(SELECT + """
				 and d.dismissed_at is null and (d.one_id = :customer or d.other_id = :customer)
				order by d.score desc, d.one_id, d.other_id limit :limit
				""")
			.param("tenant", Tenancy.current().value())
			.param("customer", customer.value())
			.param("limit", limit)
			.query(this::row)
			.list();
	}

	Optional<Row> between(CustomerId one, CustomerId other) {
		return this.jdbc.sql(SELECT + " and d.one_id = least(:one, :other) and d.other_id = greatest(:one, :other)")
			.param("tenant", Tenancy.current().value())
			.param("one", one.value())
			.param("other", other.value())
			.query(this::row)
			.optional();
	}

	void dismiss(Row pair, Instant now, String by) {
		this.jdbc.sql("""
				update customer_duplicate set dismissed_at = :at, dismissed_by = :by
				where tenant_id = :tenant and one_id = :one and other_id = :other and dismissed_at is null
				""")
			.param("tenant", Tenancy.current().value())
			.param("one", pair.one().value())
			.param("other", pair.other().value())
			.param("at", Timestamp.from(now))
			.param("by", by)
			.update();
	}

	void takeBack(Row pair) {
		this.jdbc.sql("""
				update customer_duplicate set dismissed_at = null, dismissed_by = null
				where tenant_id = :tenant and one_id = :one and other_id = :other
				""")
			.param("tenant", Tenancy.current().value())
			.param("one", pair.one().value())
			.param("other", pair.other().value())
			.update();
	}

	void forget(CustomerId customer) {
		this.jdbc.sql("""
				delete from customer_duplicate
				where tenant_id = :tenant and (one_id = :customer or other_id = :customer)
				""").param("tenant", Tenancy.current().value()).param("customer", customer.value()).update();
	}

	private Row row(ResultSet row, int number) throws SQLException {
		return new Row(new CustomerId(row.getObject("one_id", UUID.class)),
				new CustomerId(row.getObject("other_id", UUID.class)), row.getInt("score"),
				List.of(this.json.readValue(row.getString("grounds"), Reason[].class)),
				row.getTimestamp("found_at").toInstant(), CustomerStore.instant(row, "dismissed_at"),
				row.getString("dismissed_by"));
	}

	/**
	 * A pair as the table keeps it.
	 *
	 * @param one of the two
	 * @param other of the two
	 * @param score of a hundred
	 * @param reasons why
	 * @param found when
	 * @param dismissed when somebody said that they are not the same
	 * @param by who said so
	 */
	record Row(CustomerId one, CustomerId other, int score, List<Reason> reasons, Instant found,
			@Nullable Instant dismissed, @Nullable String by) {

		SuggestionSlice.Place place() {
			return new SuggestionSlice.Place(this.score, this.one.value(), this.other.value());
		}

	}

}
