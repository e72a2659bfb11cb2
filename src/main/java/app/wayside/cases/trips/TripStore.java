package app.wayside.cases.trips;

import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import app.wayside.bookings.BookingId;
import app.wayside.cases.CaseId;
import app.wayside.identity.Fact;
import app.wayside.tenancy.RecordRows;
import app.wayside.tenancy.Tenancy;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps which trips cases are about. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class TripStore {

	private final JdbcClient jdbc;

	TripStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * What the words of some cases name.
	 *
	 * @param caseId the case
	 * @param customerId whose it is
	 * @param value what is named
	 */
	record Word(UUID caseId, UUID customerId, String value) {
	}

	List<Word> words(Collection<CaseId> cases) {
		return this.jdbc.sql("""
				select r.case_id, c.customer_id, r.value
				from case_reference r join service_case c on c.tenant_id = r.tenant_id and c.id = r.case_id
				where r.tenant_id = :tenant and r.case_id = any(:cases) and r.kind not in ('FLIGHT', 'CASE', 'INVOICE')
				order by r.case_id, r.value
				""")
			.param("tenant", Tenancy.current().value())
			.param("cases", cases.stream().map(CaseId::value).toArray(UUID[]::new))
			.query(RecordRows.of(Word.class))
			.list();
	}

	/** The cases that are not over and whose words name some trips. */
	List<CaseId> naming(Collection<BookingId> bookings) {
		return this.jdbc.sql("""
				select distinct r.case_id from booking_reference b
				join case_reference r on r.tenant_id = b.tenant_id and r.value = any(array[b.value, upper(b.written)])
				join service_case c on c.tenant_id = r.tenant_id and c.id = r.case_id
				where b.tenant_id = :tenant and b.booking_id = any(:bookings) and c.status <> 'CLOSED'
				""")
			.param("tenant", Tenancy.current().value())
			.param("bookings", bookings.stream().map(BookingId::value).toArray(UUID[]::new))
			.query(UUID.class)
			.list()
			.stream()
			.map(CaseId::new)
			.toList();
	}

	/** The trips of a case, the first linked first. */
	List<BookingId> of(CaseId id) {
		return this.jdbc.sql("""
				select booking_id from case_booking
				where tenant_id = :tenant and case_id = :case and removed_at is null
				order by linked_at, booking_id
				""")
			.param("tenant", Tenancy.current().value())
			.param("case", id.value())
			.query(UUID.class)
			.list()
			.stream()
			.map(BookingId::new)
			.toList();
	}

	/** The cases that are about a trip. */
	List<CaseId> about(BookingId id) {
		return this.jdbc.sql("""
				select case_id from case_booking
				where tenant_id = :tenant and booking_id = :booking and removed_at is null
				order by case_id
				""")
			.param("tenant", Tenancy.current().value())
			.param("booking", id.value())
			.query(UUID.class)
			.list()
			.stream()
			.map(CaseId::new)
			.toList();
	}

	/**
	 * Whether they were not linked before. What a colleague took apart is only put
	 * together again by hand.
	 */
	boolean link(CaseId id, BookingId booking, TripEvent.How how, Fact fact) {
		return this.jdbc.sql("""
				insert into case_booking (tenant_id, case_id, booking_id, how, linked_by, linked_at)
				values (:tenant, :case, :booking, :how, :by, :at)
				on conflict (tenant_id, case_id, booking_id) do update
				  set removed_at = null, how = :how, linked_by = :by, linked_at = :at
				  where case_booking.removed_at is not null and :how = 'HAND'
				""")
			.param("tenant", Tenancy.current().value())
			.param("case", id.value())
			.param("booking", booking.value())
			.param("how", how.name())
			.param("by", fact.by().name())
			.param("at", Timestamp.from(fact.at()))
			.update() > 0;
	}

	boolean unlink(CaseId id, BookingId booking, Fact fact) {
		return this.jdbc.sql("""
				update case_booking set removed_at = :at
				where tenant_id = :tenant and case_id = :case and booking_id = :booking and removed_at is null
				""")
			.param("tenant", Tenancy.current().value())
			.param("case", id.value())
			.param("booking", booking.value())
			.param("at", Timestamp.from(fact.at()))
			.update() > 0;
	}

}
