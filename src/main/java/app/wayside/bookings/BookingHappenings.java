package app.wayside.bookings;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import app.wayside.customers.Happening;
import app.wayside.customers.Happenings;
import app.wayside.identity.Acting;
import app.wayside.identity.Permission;
import app.wayside.tenancy.RecordRows;
import app.wayside.tenancy.Tenancy;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The trips of a customer in his timeline: when each was booked. */
@Component
class BookingHappenings implements Happenings {

	private final JdbcClient jdbc;

	BookingHappenings(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public List<Happening> before(Collection<UUID> customers, Happening.Place place, int limit) {
		if (!Acting.current().permissions().contains(Permission.READ_BOOKINGS)) {
			return List.of();
		}
		return this.jdbc.sql("""
				select b.id, b.number, b.title, b.booked_at
				from booking b
				where b.tenant_id = :tenant and (b.booked_at, b.id) < (:at, :id)
				  and b.id in (select p.booking_id from booking_party p
				               where p.tenant_id = :tenant and p.customer_id = any(:customers))
				order by b.booked_at desc, b.id desc
				limit :limit
				""")
			.param("tenant", Tenancy.current().value())
			.param("customers", customers.toArray(UUID[]::new))
			.param("at", Timestamp.from(place.at()))
			.param("id", place.id())
			.param("limit", limit)
			.query(RecordRows.of(Booked.class))
			.list()
			.stream()
			.map(Booked::told)
			.toList();
	}

	/** A trip that was booked. */
	record Booked(UUID id, String number, String title, Instant bookedAt) {

		Happening told() {
			return new Happening(this.id, this.bookedAt, Happening.Look.TRIP, "bookings.happened.booked",
					List.of(this.number, this.title), "", "", "/bookings/" + this.id);
		}

	}

}
