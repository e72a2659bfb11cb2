package app.wayside.bookings;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import app.wayside.identity.Allowed;
import app.wayside.identity.Permission;
import app.wayside.tenancy.RecordRows;
import app.wayside.tenancy.Tenancy;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds bookings. Pages go by key, and every comparison on the way is leakproof, so that
 * row-level security leaves the indexes in use.
 */
@Service
public class BookingSearch {

	private static final int LONGEST_PAGE = 200;

	private static final String SELECT = """
			select b.id, b.number, b.state, b.owner_id, b.company_id, b.title, b.traveller, b.departs_at, b.ends_at,
			  b.booked_at, b.sort_at,
			  (select i.from_zone from booking_item i
			   where i.tenant_id = b.tenant_id and i.booking_id = b.id and i.from_at = b.departs_at limit 1) as departs_zone,
			  (select min(r.written) from booking_reference r
			   where r.tenant_id = b.tenant_id and r.booking_id = b.id and r.kind = 'LOCATOR') as locator
			from booking b
			""";

	private final JdbcClient jdbc;

	BookingSearch(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * A page of bookings.
	 * @param after where the page begins, from the page before
	 * @param limit how many, at most 200
	 */
	@Transactional(readOnly = true)
	@Allowed(Permission.READ_BOOKINGS)
	public BookingSlice list(BookingFilter filter, @Nullable String after, int limit) {
		int size = Math.clamp(limit, 1, LONGEST_PAGE);
		Query query = new Query();
		query.narrow(filter);
		query.begin(filter.order(), after);
		List<BookingLine> lines = this.jdbc
			.sql(SELECT + query.conditions
					+ ((filter.order() == BookingFilter.Order.DEPARTURE) ? "order by b.sort_at, b.id limit :limit"
							: "order by b.number desc limit :limit"))
			.params(query.parameters)
			.param("limit", size + 1)
			.query(RecordRows.of(BookingLine.class))
			.list();
		List<BookingLine> shown = lines.subList(0, Math.min(size, lines.size()));
		return new BookingSlice(shown, (lines.size() > size) ? place(filter.order(), shown.getLast()) : null);
	}

	private static String place(BookingFilter.Order order, BookingLine last) {
		return (order == BookingFilter.Order.NUMBER) ? last.number() : last.sortAt() + "~" + last.id();
	}

	private static final class Query {

		private final StringBuilder conditions = new StringBuilder("where b.tenant_id = :tenant\n");

		private final Map<String, Object> parameters = new HashMap<>(Map.of("tenant", Tenancy.current().value()));

		void narrow(BookingFilter filter) {
			if (filter.reference() != null && !filter.reference().isBlank()) {
				and("""
						b.id in (select r.booking_id from booking_reference r
						         where r.tenant_id = :tenant and r.value = :reference)
						""", "reference", Reference.plain(filter.reference()));
			}
			if (filter.customer() != null) {
				and("""
						b.id in (select p.booking_id from booking_party p
						         where p.tenant_id = :tenant and p.customer_id = any(same_customer(:customer)))
						""", "customer", filter.customer().value());
			}
			if (filter.state() != null) {
				and("b.state = :state", "state", filter.state().name());
			}
			if (filter.supplier() != null && !filter.supplier().isBlank()) {
				and("""
						exists (select from booking_item i where i.tenant_id = b.tenant_id and i.booking_id = b.id
						        and i.supplier_code = :supplier)
						""", "supplier", filter.supplier().strip().toUpperCase(Locale.ROOT));
			}
			if (filter.from() != null) {
				and("b.sort_at >= :from", "from", Timestamp.from(filter.from()));
			}
			if (filter.to() != null) {
				and("b.sort_at < :to", "to", Timestamp.from(filter.to()));
			}
		}

		void begin(BookingFilter.Order order, @Nullable String after) {
			String[] parts = (after != null) ? after.split("~", -1) : new String[0];
			if (order == BookingFilter.Order.NUMBER && parts.length == 1) {
				and("b.number < :after", "after", parts[0]);
			}
			if (order == BookingFilter.Order.DEPARTURE && parts.length == 2) {
				try {
					and("(b.sort_at, b.id) > (:after, :afterId)", "after", Timestamp.from(Instant.parse(parts[0])));
					this.parameters.put("afterId", UUID.fromString(parts[1]));
				}
				catch (java.time.DateTimeException | IllegalArgumentException ex) {
					throw new BadPlace();
				}
			}
		}

		private void and(String condition, String name, Object value) {
			this.conditions.append("and ").append(condition).append('\n');
			this.parameters.put(name, value);
		}

	}

}
