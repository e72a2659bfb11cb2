package app.wayside.cases.complaints;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

import app.wayside.cases.sla.Severity;
import app.wayside.identity.Allowed;
import app.wayside.identity.Permission;
import app.wayside.tenancy.RecordRows;
import app.wayside.tenancy.Tenancy;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The front door to the register: which complaints there are, and what caused them. */
@Service
@Transactional(readOnly = true)
public class ComplaintRegister {

	private static final int MOST = 200;

	private static final String WHICH = """
			 and k.opened_at >= :since and (cast(:state as text) is null or k.state = :state)
			 and (cast(:severity as text) is null or k.severity = :severity)
			 and (cast(:cause as text) is null or k.root_cause = :cause)
			 and (cast(:least as int) is null or k.risk between :least and :most)
			 and (:late = false or coalesce(k.answered_at, :now) > k.answer_by or coalesce(k.decided_at, :now) > k.solve_by)
			""";

	private final JdbcClient jdbc;

	private final Clock clock;

	ComplaintRegister(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Which complaints are asked for.
	 *
	 * @param days back from now
	 * @param state how far they are; any where none
	 * @param severity any where none
	 * @param cause root cause; any where none
	 * @param risk any where none
	 * @param late whether only those are meant that broke a promise
	 */
	public record Wanted(int days, @Nullable ComplaintState state, @Nullable Severity severity, @Nullable String cause,
			@Nullable RiskLevel risk, boolean late) {
	}

	/** A page of the register, the latest first. */
	@Allowed(Permission.READ_CASES)
	public Slice list(Wanted wanted, @Nullable String cursor, int limit) {
		int most = Math.clamp(limit, 1, MOST);
		List<Complaint> rows = new ArrayList<>(
				bind(ComplaintStore.SELECT + WHICH + " and (k.opened_at, k.case_id) < (:at, :id)"
						+ " order by k.opened_at desc, k.case_id desc limit :limit", wanted, place(cursor))
					.param("limit", most + 1)
					.query(RecordRows.of(Complaint.class))
					.list());
		if (rows.size() <= most) {
			return new Slice(List.copyOf(rows), null);
		}
		rows.removeLast();
		return new Slice(List.copyOf(rows), rows.getLast().openedAt() + "~" + rows.getLast().caseId());
	}

	/** Every complaint asked for, one after the other, for a file. */
	@Allowed(Permission.READ_CASES)
	public void each(Wanted wanted, Consumer<Complaint> reader) {
		bind(ComplaintStore.SELECT + WHICH + " and (k.opened_at, k.case_id) < (:at, :id)"
				+ " order by k.opened_at desc, k.case_id desc", wanted, Place.FIRST)
			.query(RecordRows.of(Complaint.class))
			.stream()
			.forEach(reader);
	}

	/** What caused them, the most frequent first. */
	@Allowed(Permission.READ_CASES)
	public List<CauseTotal> totals(Wanted wanted) {
		return bind(
				"""
						select k.root_cause, cast(count(*) as int) as complaints,
						  cast(count(*) filter (where k.state <> 'ARCHIVED') as int) as open,
						  cast(count(*) filter (where coalesce(k.answered_at, :now) > k.answer_by or coalesce(k.decided_at, :now) > k.solve_by) as int) as late,
						  cast(count(*) filter (where k.appeals > 0) as int) as appealed, cast(coalesce(max(k.risk), 0) as int) as risk
						from complaint k where k.tenant_id = :tenant
						"""
						+ WHICH + " and (k.opened_at, k.case_id) < (:at, :id)"
						+ " group by k.root_cause order by count(*) desc, k.root_cause nulls last",
				wanted, Place.FIRST)
			.query(RecordRows.of(CauseTotal.class))
			.list();
	}

	private StatementSpec bind(String sql, Wanted wanted, Place place) {
		Instant now = this.clock.instant();
		RiskLevel risk = wanted.risk();
		return this.jdbc.sql(sql)
			.param("tenant", Tenancy.current().value())
			.param("since", Timestamp.from(now.minus(Duration.ofDays(Math.clamp(wanted.days(), 1, 3660)))))
			.param("now", Timestamp.from(now))
			.param("state", (wanted.state() != null) ? wanted.state().name() : null)
			.param("severity", (wanted.severity() != null) ? wanted.severity().name() : null)
			.param("cause", wanted.cause())
			.param("least", (risk != null) ? risk.least() : null)
			.param("most", (risk != null) ? risk.most() : null)
			.param("late", wanted.late())
			.param("at", Timestamp.from(place.at()))
			.param("id", place.id());
	}

	private static Place place(@Nullable String cursor) {
		if (cursor == null) {
			return Place.FIRST;
		}
		String[] parts = cursor.split("~", 2);
		try {
			return new Place(Instant.parse(parts[0]), UUID.fromString(parts[parts.length - 1]));
		}
		catch (RuntimeException ex) {
			return Place.FIRST;
		}
	}

	/** Before which a page begins. */
	private record Place(Instant at, UUID id) {

		static final Place FIRST = new Place(Instant.parse("9999-01-01T00:00:00Z"), new UUID(-1, -1));

	}

	/**
	 * A page of the register.
	 *
	 * @param items the latest first
	 * @param next cursor of the next page; none on the last
	 */
	public record Slice(List<Complaint> items, @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable String next) {
	}

	/**
	 * What one cause came to.
	 *
	 * @param rootCause from the tenant's list; none where nobody said yet
	 * @param complaints all
	 * @param open not put away yet
	 * @param late that broke a promise
	 * @param appealed by the customer, at least once
	 * @param risk the gravest; zero where nobody said
	 */
	public record CauseTotal(@Nullable String rootCause, int complaints, int open, int late, int appealed, int risk) {
	}

}
