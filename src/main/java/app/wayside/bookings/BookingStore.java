package app.wayside.bookings;

import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import app.wayside.bookings.BookingRows.DocumentRow;
import app.wayside.bookings.BookingRows.HeadRow;
import app.wayside.bookings.BookingRows.ItemRow;
import app.wayside.bookings.BookingRows.MisRow;
import app.wayside.bookings.BookingRows.PartyRow;
import app.wayside.bookings.BookingRows.PassengerRow;
import app.wayside.bookings.BookingRows.PolicyRow;
import app.wayside.bookings.BookingRows.PriceRow;
import app.wayside.bookings.BookingRows.ReferenceRow;
import app.wayside.bookings.BookingRows.SegmentRow;
import app.wayside.customers.CustomerId;
import app.wayside.tenancy.RecordRows;
import app.wayside.tenancy.Tenancy;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reads bookings and changes single columns of them. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class BookingStore {

	private final JdbcClient jdbc;

	BookingStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Optional<Booking> find(BookingId id) {
		return about(id, "select * from booking where tenant_id = :tenant and id = :id")
			.query(RecordRows.of(HeadRow.class))
			.optional()
			.map(this::whole);
	}

	/** To change: nobody else changes it until the transaction ends. */
	Optional<HeadRow> lock(BookingId id) {
		return about(id, "select * from booking where tenant_id = :tenant and id = :id for update")
			.query(RecordRows.of(HeadRow.class))
			.optional();
	}

	private Booking whole(HeadRow head) {
		BookingId id = new BookingId(head.id());
		List<SegmentRow> segments = rows(id, "booking_segment", "item, position", SegmentRow.class);
		BookingContent content = new BookingContent(head.sale(),
				rows(id, "booking_party", "role, customer_id", PartyRow.class).stream()
					.map((row) -> new Party(Party.Role.valueOf(row.role()), new CustomerId(row.customerId())))
					.toList(),
				rows(id, "booking_passenger", "position", PassengerRow.class).stream()
					.map((row) -> new Passenger(row.name(), Passenger.Type.valueOf(row.type()), id(row.customerId())))
					.toList(),
				rows(id, "booking_item", "position", ItemRow.class).stream().map((row) -> row.item(segments)).toList(),
				rows(id, "booking_document", "position", DocumentRow.class).stream()
					.map(DocumentRow::document)
					.toList(),
				rows(id, "booking_price", "position", PriceRow.class).stream().map(PriceRow::price).toList(),
				rows(id, "booking_reference", "kind, written", ReferenceRow.class).stream()
					.map(ReferenceRow::reference)
					.toList(),
				rows(id, "booking_mis", "name", MisRow.class).stream()
					.map((row) -> new MisField(row.name(), row.value()))
					.toList(),
				rows(id, "booking_policy", "booking_id", PolicyRow.class).stream()
					.map(PolicyRow::policy)
					.findFirst()
					.orElse(null));
		return new Booking(id, head.number(), BookingState.valueOf(head.state()), content, head.version());
	}

	private static @Nullable CustomerId id(@Nullable UUID customer) {
		return (customer != null) ? new CustomerId(customer) : null;
	}

	private <R extends Record> List<R> rows(BookingId id, String table, String order, Class<R> kind) {
		return about(id, "select * from " + table + " where tenant_id = :tenant and booking_id = :id order by " + order)
			.query(RecordRows.of(kind))
			.list();
	}

	/** The bookings that are called by some words, in capitals and digits alone. */
	List<Named> named(Collection<String> values) {
		return this.jdbc.sql("""
				select r.value, b.id from booking_reference r
				join booking b on b.tenant_id = r.tenant_id and b.id = r.booking_id
				where r.tenant_id = :tenant and r.value = any(:values)
				order by b.booked_at desc, b.id
				""")
			.param("tenant", Tenancy.current().value())
			.param("values", values.toArray(String[]::new))
			.query(RecordRows.of(Named.class))
			.list();
	}

	/** A booking that a word calls. */
	record Named(String value, UUID id) {
	}

	/** The same, and whether somebody or his company has to do with them. */
	List<Bookings.Known> known(Collection<String> values, CustomerId asking, CustomerId company) {
		return this.jdbc.sql("""
				select distinct on (b.booked_at, b.id) r.value, b.id, b.number,
				  case when b.company_id = any(same_customer(:company)) then true
				       else exists (select from booking_party p where p.tenant_id = b.tenant_id and p.booking_id = b.id
				                    and p.customer_id = any(same_customer(:asking))) end as his
				from booking_reference r
				join booking b on b.tenant_id = r.tenant_id and b.id = r.booking_id
				where r.tenant_id = :tenant and r.value = any(:values)
				order by b.booked_at desc, b.id
				""")
			.param("tenant", Tenancy.current().value())
			.param("values", values.toArray(String[]::new))
			.param("asking", asking.value())
			.param("company", company.value())
			.query((row, number) -> new Bookings.Known(new BookingId(row.getObject("id", UUID.class)),
					row.getString("number"), row.getString("value"), row.getBoolean("his")))
			.list();
	}

	/** Of some references, those that another booking has. */
	List<String> taken(Collection<Reference> references) {
		return this.jdbc.sql("""
				select r.written from booking_reference r
				join unnest(:kinds, :values, :sources) as w (kind, value, source)
				  on r.kind = w.kind and r.value = w.value and r.source = w.source
				where r.tenant_id = :tenant
				""")
			.param("tenant", Tenancy.current().value())
			.param("kinds", references.stream().map((one) -> one.kind().name()).toArray(String[]::new))
			.param("values", references.stream().map(Reference::value).toArray(String[]::new))
			.param("sources", references.stream().map(Reference::source).toArray(String[]::new))
			.query(String.class)
			.list();
	}

	void move(BookingId id, BookingState to) {
		about(id, "update booking set state = :to, version = version + 1 where tenant_id = :tenant and id = :id")
			.param("to", to.name())
			.update();
	}

	/** All items of a booking are over; it has no departure any more. */
	void cancelItems(BookingId id) {
		for (String table : List.of("booking_item", "booking_segment")) {
			about(id, "update " + table + " set state = 'CANCELLED' where tenant_id = :tenant and booking_id = :id")
				.update();
		}
		about(id, """
				update booking set departs_at = null, ends_at = null, sort_at = :never
				where tenant_id = :tenant and id = :id
				""").param("never", Timestamp.from(BookingRows.NEVER)).update();
	}

	/** Whether papers with a number changed what they are worth. */
	boolean mark(BookingId id, String number, Document.State state) {
		return about(id, """
				update booking_document set state = :state
				where tenant_id = :tenant and booking_id = :id and number = :number and state <> :state
				""").param("state", state.name()).param("number", number).update() > 0;
	}

	private JdbcClient.StatementSpec about(BookingId id, String sql) {
		return this.jdbc.sql(sql).param("tenant", Tenancy.current().value()).param("id", id.value());
	}

}
