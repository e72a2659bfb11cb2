package app.wayside.cases.goodwill;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

import app.wayside.cases.CaseId;
import app.wayside.customers.CustomerId;
import app.wayside.customers.Customers;
import app.wayside.identity.Allowed;
import app.wayside.identity.Permission;
import app.wayside.money.Money;
import app.wayside.tenancy.RecordRows;
import app.wayside.tenancy.Tenancy;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The front door to the ledger: what was given, by whom, and what it comes to. */
@Service
@Transactional(readOnly = true)
public class GoodwillLedger {

	private static final int MOST = 200;

	private static final String WHICH = """
			 and g.at >= :since and (cast(:kind as text) is null or g.kind = :kind)
			 and (cast(:currency as text) is null or g.cost_currency = :currency)
			 and (cast(:by as uuid) is null or g.by = :by)
			""";

	private final JdbcClient jdbc;

	private final GoodwillStore store;

	private final Customers customers;

	private final Clock clock;

	GoodwillLedger(JdbcClient jdbc, GoodwillStore store, Customers customers, Clock clock) {
		this.jdbc = jdbc;
		this.store = store;
		this.customers = customers;
		this.clock = clock;
	}

	/**
	 * Which entries are asked for.
	 *
	 * @param days back from now
	 * @param kind any where none
	 * @param currency any where none
	 * @param by who gave it; anybody where none
	 */
	public record Wanted(int days, @Nullable GoodwillKind kind, @Nullable Currency currency, @Nullable UUID by) {
	}

	/** A page of the ledger, the latest first. */
	@Allowed(Permission.READ_CASES)
	public Slice list(Wanted wanted, @Nullable String cursor, int limit) {
		int most = Math.clamp(limit, 1, MOST);
		Place place = Place.of(cursor);
		List<GoodwillEntry> rows = new ArrayList<>(bind(GoodwillStore.ENTRIES + WHICH
				+ " and (g.at, g.id) < (:at, :id) order by g.at desc, g.id desc limit :limit", wanted)
			.param("at", Timestamp.from(place.at()))
			.param("id", place.id())
			.param("limit", most + 1)
			.query(RecordRows.of(GoodwillEntry.class))
			.list());
		if (rows.size() <= most) {
			return new Slice(List.copyOf(rows), null);
		}
		rows.removeLast();
		return new Slice(List.copyOf(rows), rows.getLast().at() + "~" + rows.getLast().id());
	}

	/** Every entry asked for, one after the other, for a file. */
	@Allowed(Permission.READ_CASES)
	public void each(Wanted wanted, Consumer<GoodwillEntry> reader) {
		bind(GoodwillStore.ENTRIES + WHICH + " order by g.at desc, g.id desc", wanted)
			.query(RecordRows.of(GoodwillEntry.class))
			.stream()
			.forEach(reader);
	}

	/** What it comes to in each currency. */
	@Allowed(Permission.READ_CASES)
	public List<Total> totals(Wanted wanted) {
		return bind(
				"""
						select sum(g.cost_amount) as net_amount, g.cost_currency as net_currency,
						  cast(count(*) filter (where g.reverses is null) as int) as given,
						  cast(count(*) filter (where g.reverses is not null) as int) as taken_back,
						  cast(count(distinct g.case_id) as int) as cases, cast(count(distinct c.customer_id) as int) as customers
						from goodwill_entry g join service_case c on c.tenant_id = g.tenant_id and c.id = g.case_id
						where g.tenant_id = :tenant
						"""
						+ WHICH + " group by g.cost_currency order by g.cost_currency",
				wanted)
			.query(RecordRows.of(Total.class))
			.list();
	}

	/** What a case has cost, the earliest first. */
	@Allowed({ Permission.READ_CASES, Permission.WORK_CASES })
	public List<GoodwillEntry> of(CaseId id) {
		return this.store.of(id.value());
	}

	/** What waits on a case, or was refused. */
	@Allowed({ Permission.READ_CASES, Permission.WORK_CASES })
	public List<GoodwillRequest> asked(CaseId id) {
		return this.store.asked(id.value());
	}

	/** What a customer was given in twelve months, in each currency. */
	@Allowed(Permission.READ_CASES)
	public List<Total> ofCustomer(CustomerId customer) {
		return this.jdbc.sql("""
				select sum(g.cost_amount) as net_amount, g.cost_currency as net_currency,
				  cast(count(*) filter (where g.reverses is null) as int) as given,
				  cast(count(*) filter (where g.reverses is not null) as int) as taken_back,
				  cast(count(distinct g.case_id) as int) as cases, 1 as customers
				from service_case c join goodwill_entry g on g.tenant_id = c.tenant_id and g.case_id = c.id
				where c.tenant_id = :tenant and c.customer_id = any(:customers) and g.at >= :since
				group by g.cost_currency order by g.cost_currency
				""")
			.param("tenant", Tenancy.current().value())
			.param("customers", this.customers.idsOf(customer).stream().map(CustomerId::value).toArray(UUID[]::new))
			.param("since", Timestamp.from(this.clock.instant().minus(Duration.ofDays(365))))
			.query(RecordRows.of(Total.class))
			.list();
	}

	private StatementSpec bind(String sql, Wanted wanted) {
		Currency currency = wanted.currency();
		return this.jdbc.sql(sql)
			.param("tenant", Tenancy.current().value())
			.param("since",
					Timestamp.from(this.clock.instant().minus(Duration.ofDays(Math.clamp(wanted.days(), 1, 3660)))))
			.param("kind", (wanted.kind() != null) ? wanted.kind().name() : null)
			.param("currency", (currency != null) ? currency.getCurrencyCode() : null)
			.param("by", wanted.by());
	}

	/** Before which a page begins. */
	private record Place(Instant at, UUID id) {

		private static final Place FIRST = new Place(Instant.parse("9999-01-01T00:00:00Z"), new UUID(-1, -1));

		static Place of(@Nullable String cursor) {
			if (cursor == null) {
				return FIRST;
			}
			String[] parts = cursor.split("~", 2);
			try {
				return new Place(Instant.parse(parts[0]), UUID.fromString(parts[parts.length - 1]));
			}
			catch (RuntimeException ex) {
				return FIRST;
			}
		}

	}

	/**
	 * A page of the ledger.
	 *
	 * @param items the latest first
	 * @param next cursor of the next page; none on the last
	 */
	public record Slice(List<GoodwillEntry> items, @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable String next) {
	}

	/**
	 * What it comes to in a currency.
	 *
	 * @param net what was given less what was taken back
	 * @param given how often
	 * @param takenBack how often
	 * @param cases how many
	 * @param customers how many
	 */
	public record Total(Money net, int given, int takenBack, int cases, int customers) {

		/** What one gift came to on the average, to the minor units. */
		public Money average() {
			return new Money(this.net.amount()
				.divide(BigDecimal.valueOf(Math.max(1, this.given - this.takenBack)), 6,
						java.math.RoundingMode.HALF_UP),
					this.net.currency())
				.rounded();
		}

	}

}
