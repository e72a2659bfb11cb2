package app.wayside.approvals;

/** A list of approvals, as whoever looks sees it. */
public enum ApprovalView {

	/** Those that he may decide, soonest due first. */
	MINE("""
			a.state = 'REQUESTED' and a.requested_by is distinct from :me
			and (a.asked_of is null or a.asked_of = :me or a.level > 1)
			and (a.amount is null or (a.currency = :currency and abs(a.amount) <= :limit))
			""", false),
	/** Those that others have to decide, soonest due first. */
	OTHERS("""
			a.state = 'REQUESTED' and a.requested_by is distinct from :me
			and not ((a.asked_of is null or a.asked_of = :me or a.level > 1)
			         and (a.amount is null or (a.currency = :currency and abs(a.amount) <= :limit)) is true)
			""", false),
	/** Those that he asked for, latest first. */
	ASKED("a.requested_by = :me", true),
	/** Those that are settled, latest first. */
	SETTLED("a.state <> 'REQUESTED'", true);

	private final String condition;

	private final boolean latestFirst;

	ApprovalView(String condition, boolean latestFirst) {
		this.condition = condition;
		this.latestFirst = latestFirst;
	}

	String condition() {
		return this.condition;
	}

	String order() {
		return this.latestFirst ? "a.id desc" : "a.due_at, a.id";
	}

	String after() {
		return this.latestFirst ? "a.id < :after"
				: "(a.due_at, a.id) > (select p.due_at, p.id from approval p where p.tenant_id = :tenant and p.id = :after)";
	}

}
