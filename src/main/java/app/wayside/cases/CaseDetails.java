package app.wayside.cases;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

import app.wayside.identity.Allowed;
import app.wayside.identity.Permission;
import app.wayside.identity.Unguarded;
import app.wayside.tenancy.RecordRows;
import app.wayside.tenancy.Tenancy;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One case, whole. */
@Service
@Transactional(readOnly = true)
public class CaseDetails {

	private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

	private final CaseStore store;

	private final ClockKeeper clocks;

	private final JdbcClient jdbc;

	CaseDetails(CaseStore store, ClockKeeper clocks, JdbcClient jdbc) {
		this.store = store;
		this.clocks = clocks;
		this.jdbc = jdbc;
	}

	/**
	 * One case.
	 * @throws CaseNotFound where the tenant has none
	 */
	@Allowed({ Permission.READ_CASES, Permission.WORK_CASES })
	public CaseDetail get(CaseId id) {
		return read(id);
	}

	/**
	 * The case that a customer's signed link opens. Where another case goes on for it, it
	 * stands where that one does; what is said there is for whoever said it.
	 * @throws CaseNotFound where the tenant has none
	 */
	@Unguarded("the customer's signed link opens it")
	public CaseDetail forCustomer(CaseId id) {
		CaseDetail his = read(id);
		CaseId survivor = his.place().mergedInto();
		return (survivor != null) ? his.asGoesOn(forCustomer(survivor)) : his;
	}

	/** The case with a number. */
	@Allowed(Permission.READ_CASES)
	public Optional<CaseId> numbered(String number) {
		return this.jdbc.sql("select id from service_case where tenant_id = :tenant and number = upper(:number)")
			.param("tenant", Tenancy.current().value())
			.param("number", number.strip())
			.query(UUID.class)
			.optional()
			.map(CaseId::new);
	}

	/**
	 * The case that a program names by its id or by its number.
	 * @throws CaseNotFound where the tenant has none
	 */
	@Allowed({ Permission.READ_CASES, Permission.WORK_CASES })
	public CaseId named(String name) {
		if (ID.matcher(name).matches()) {
			return new CaseId(UUID.fromString(name));
		}
		return numbered(name).orElseThrow(() -> new CaseNotFound(name));
	}

	private CaseDetail read(CaseId id) {
		ServiceCase found = this.store.read(id);
		Began began = this.jdbc
			.sql("""
					select opened_at, closed_at, last_seq, snoozed_until from service_case where tenant_id = :tenant and id = :id
					""")
			.param("tenant", Tenancy.current().value())
			.param("id", id.value())
			.query(RecordRows.of(Began.class))
			.single();
		List<CaseDetail.Reference> references = this.jdbc.sql("""
				select distinct kind, value from case_reference
				where tenant_id = :tenant and case_id in (
				  select cast(:id as uuid) union all
				  select merged_id from case_merge where tenant_id = :tenant and survivor_id = :id and ended_at is null)
				order by kind, value
				""")
			.param("tenant", Tenancy.current().value())
			.param("id", id.value())
			.query(RecordRows.of(CaseDetail.Reference.class))
			.list();
		return new CaseDetail(id, found.number(), found.subject(), found.status(), found.customerId(),
				found.conversationId(), found.classification(), found.assignment(), found.waiting(), found.resolution(),
				began.openedAt(), began.closedAt(), began.lastSeq(), references, this.clocks.derive(id),
				new CaseDetail.Place(found.version(), found.mergedInto(), CaseDetail.Aside.of(began.snoozedUntil())));
	}

	/** When a case began and ended, and until when it is put aside. */
	record Began(Instant openedAt, @Nullable Instant closedAt, long lastSeq, @Nullable Instant snoozedUntil) {
	}

}
