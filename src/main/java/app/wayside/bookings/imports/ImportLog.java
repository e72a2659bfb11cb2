package app.wayside.bookings.imports;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import app.wayside.bookings.BookingId;
import app.wayside.tenancy.Tenancy;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what became of what other systems told: by their own numbers, and without what
 * they told, which may name people.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ImportLog {

	private final JdbcClient jdbc;

	ImportLog(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** What became of it, where it was taken before. */
	Optional<ImportOutcome> taken(ImportedBooking one) {
		return this.jdbc.sql("""
				select * from booking_import
				where tenant_id = :tenant and source = :source and reference = :reference and sequence = :sequence
				  and what <> 'ASIDE'
				""")
			.param("tenant", Tenancy.current().value())
			.param("source", one.source())
			.param("reference", one.reference())
			.param("sequence", one.sequence())
			.query((row, number) -> new ImportOutcome(row.getString("source"), row.getString("reference"),
					row.getString("sequence"), ImportOutcome.What.KNOWN, "",
					id(row.getObject("booking_id", UUID.class))))
			.optional();
	}

	/** What waits aside, the latest first. */
	List<ImportOutcome> aside(int limit) {
		return this.jdbc.sql("""
				select * from booking_import where tenant_id = :tenant and what = 'ASIDE' order by at desc limit :limit
				""")
			.param("tenant", Tenancy.current().value())
			.param("limit", limit)
			.query((row, number) -> new ImportOutcome(row.getString("source"), row.getString("reference"),
					row.getString("sequence"), ImportOutcome.What.ASIDE, row.getString("reason"), null))
			.list();
	}

	void keep(ImportOutcome outcome, Instant at) {
		BookingId booking = outcome.bookingId();
		this.jdbc.sql("""
				insert into booking_import (tenant_id, source, reference, sequence, what, reason, booking_id, at)
				values (:tenant, :source, :reference, :sequence, :what, :reason, :booking, :at)
				on conflict (tenant_id, source, reference, sequence) do update
				  set what = :what, reason = :reason, booking_id = :booking, at = :at
				""")
			.param("tenant", Tenancy.current().value())
			.param("source", outcome.source())
			.param("reference", outcome.reference())
			.param("sequence", outcome.sequence())
			.param("what", outcome.what().name())
			.param("reason", outcome.reason())
			.param("booking", (booking != null) ? booking.value() : null)
			.param("at", Timestamp.from(at))
			.update();
	}

	private static @Nullable BookingId id(@Nullable UUID booking) {
		return (booking != null) ? new BookingId(booking) : null;
	}

}
