package app.wayside.bookings;

import java.util.List;
import java.util.UUID;

import app.wayside.identity.Facts;
import app.wayside.privacy.PersonalData;
import app.wayside.privacy.PersonalDataExport;
import app.wayside.tenancy.Tenancy;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The trips of a person. After an erasure what was paid, when and to whom stays; who it
 * was, the papers in his name and the words that lead to them at a supplier's do not.
 */
@Component
class BookingPersonalData implements PersonalData {

	private static final String HIS = "(select b.id from booking b where b.tenant_id = :tenant and b.owner_id = :customer)";

	private static final List<String> ERASING = List.of("""
			delete from booking_document d using booking_passenger p
			where d.tenant_id = :tenant and p.tenant_id = d.tenant_id and p.booking_id = d.booking_id
			  and p.position = d.passenger and p.customer_id = :customer
			""", "delete from booking_document where tenant_id = :tenant and booking_id in " + HIS,
			"delete from booking_reference where tenant_id = :tenant and kind <> 'NUMBER' and booking_id in " + HIS,
			"delete from booking_mis where tenant_id = :tenant and booking_id in " + HIS,
			"update booking_item set confirmation = '' where tenant_id = :tenant and booking_id in " + HIS,
			"""
					update booking b set traveller = '–'
					where b.tenant_id = :tenant and (b.owner_id = :customer or b.id in (
					  select p.booking_id from booking_passenger p where p.tenant_id = :tenant and p.customer_id = :customer))
					""",
			"update booking_passenger set name = '–', customer_id = null where tenant_id = :tenant and customer_id = :customer",
			"update booking_passenger set name = '–' where tenant_id = :tenant and customer_id is null and booking_id in "
					+ HIS);

	private final JdbcClient jdbc;

	private final BookingStore store;

	private final Facts facts;

	private final ApplicationEventPublisher events;

	BookingPersonalData(JdbcClient jdbc, BookingStore store, Facts facts, ApplicationEventPublisher events) {
		this.jdbc = jdbc;
		this.store = store;
		this.facts = facts;
		this.events = events;
	}

	@Override
	public PersonalDataExport export(UUID customerId) {
		return new PersonalDataExport("bookings",
				new Kept(trips(customerId).stream().flatMap((id) -> this.store.find(id).stream()).toList()));
	}

	@Override
	public void erase(UUID customerId) {
		List<BookingId> trips = trips(customerId);
		ERASING.forEach((sql) -> about(customerId, sql).update());
		trips.forEach((id) -> this.events.publishEvent(new BookingEvent.Forgotten(this.facts.now(), id)));
	}

	private List<BookingId> trips(UUID customer) {
		return about(customer, """
				select distinct booking_id from booking_party where tenant_id = :tenant and customer_id = :customer
				""").query(UUID.class).list().stream().map(BookingId::new).toList();
	}

	private JdbcClient.StatementSpec about(UUID customer, String sql) {
		return this.jdbc.sql(sql).param("tenant", Tenancy.current().value()).param("customer", customer);
	}

	/**
	 * What is kept.
	 *
	 * @param bookings that he has to do with
	 */
	record Kept(List<Booking> bookings) {
	}

}
