package app.wayside.cases;

import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;

import app.wayside.identity.Allowed;
import app.wayside.identity.Fact;
import app.wayside.identity.Facts;
import app.wayside.identity.Permission;
import app.wayside.identity.StaffId;
import app.wayside.tenancy.Tenancy;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The front door to who wants to be told what happens to a case. */
@Service
@Transactional
public class Watchers {

	private final JdbcClient jdbc;

	private final CaseWork work;

	private final Facts facts;

	Watchers(JdbcClient jdbc, CaseWork work, Facts facts) {
		this.jdbc = jdbc;
		this.work = work;
		this.facts = facts;
	}

	/** Has somebody told what happens to a case. */
	@Allowed({ Permission.READ_CASES, Permission.WORK_CASES })
	public void watch(CaseId id, StaffId watcher) {
		this.work.look(id);
		Fact fact = this.facts.now();
		int added = this.jdbc.sql("""
				insert into case_watcher (tenant_id, case_id, staff_id, since)
				values (:tenant, :case, :staff, :now) on conflict do nothing
				""")
			.param("tenant", Tenancy.current().value())
			.param("case", id.value())
			.param("staff", watcher.value())
			.param("now", Timestamp.from(fact.at()))
			.update();
		if (added > 0) {
			this.work.tell(new CaseEvent.Watched(fact, id, watcher.value()));
		}
	}

	/** Has him told no longer. */
	@Allowed({ Permission.READ_CASES, Permission.WORK_CASES })
	public void unwatch(CaseId id, StaffId watcher) {
		this.work.look(id);
		int gone = this.jdbc
			.sql("delete from case_watcher where tenant_id = :tenant and case_id = :case and staff_id = :staff")
			.param("tenant", Tenancy.current().value())
			.param("case", id.value())
			.param("staff", watcher.value())
			.update();
		if (gone > 0) {
			this.work.tell(new CaseEvent.Unwatched(this.facts.now(), id, watcher.value()));
		}
	}

	/** Who is told, the first first. */
	@Allowed({ Permission.READ_CASES, Permission.WORK_CASES })
	@Transactional(readOnly = true)
	public List<StaffId> of(CaseId id) {
		return this.jdbc.sql(
				"select staff_id from case_watcher where tenant_id = :tenant and case_id = :case order by since, staff_id")
			.param("tenant", Tenancy.current().value())
			.param("case", id.value())
			.query(UUID.class)
			.list()
			.stream()
			.map(StaffId::new)
			.toList();
	}

}
