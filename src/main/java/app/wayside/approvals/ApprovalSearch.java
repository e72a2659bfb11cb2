package app.wayside.approvals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import app.wayside.identity.Allowed;
import app.wayside.identity.Permission;
import app.wayside.tenancy.Tenancy;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists approvals as whoever looks needs them. */
@Service
public class ApprovalSearch {

	private static final int LONGEST_PAGE = 200;

	private static final int COUNTED = 100;

	private final JdbcClient jdbc;

	private final ApprovalStore store;

	private final Deciders deciders;

	ApprovalSearch(JdbcClient jdbc, ApprovalStore store, Deciders deciders) {
		this.jdbc = jdbc;
		this.store = store;
		this.deciders = deciders;
	}

	/**
	 * A page of a list.
	 * @param after where the page begins, from the page before
	 * @param size how many, at most 200
	 */
	@Transactional(readOnly = true)
	@Allowed({ Permission.DECIDE_APPROVALS, Permission.WORK_CASES, Permission.MANAGE_PRIVACY })
	public ApprovalSlice list(ApprovalView view, @Nullable ApprovalId after, int size) {
		int limit = Math.clamp(size, 1, LONGEST_PAGE);
		String begin = (after != null) ? " and " + view.after() : "";
		List<Approval> found = asked("select a.* from approval a where a.tenant_id = :tenant and " + view.condition()
				+ begin + " order by " + view.order() + " limit :size")
			.param("after", (after != null) ? after.value() : null)
			.param("size", limit + 1)
			.query(this.store::row)
			.list();
		List<Approval> shown = found.subList(0, Math.min(limit, found.size()));
		return new ApprovalSlice(List.copyOf(shown), (found.size() > limit) ? shown.getLast().id() : null);
	}

	/** How many wait for whoever acts; counted up to a hundred. */
	@Transactional(readOnly = true)
	public int waitingForMe() {
		return asked("select count(*) from (select from approval a where a.tenant_id = :tenant and "
				+ ApprovalView.MINE.condition() + " limit :size) waiting")
			.param("size", COUNTED)
			.query(Integer.class)
			.single();
	}

	private JdbcClient.StatementSpec asked(String sql) {
		Optional<Decider> me = this.deciders.find();
		Optional<Amount> limit = me.map(Decider::limit);
		return this.jdbc.sql(sql)
			.param("tenant", Tenancy.current().value())
			.param("me", me.map(Decider::person).orElse(new UUID(0, 0)))
			.param("currency", limit.map((amount) -> amount.currency().getCurrencyCode()).orElse(""))
			.param("limit", limit.map(Amount::value).orElse(BigDecimal.ZERO));
	}

}
