package app.wayside.workspace.shell;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

import app.wayside.approvals.ApprovalSearch;
import app.wayside.identity.Permission;
import app.wayside.identity.SignedIn;
import app.wayside.web.TopBar;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Tells rail and top bar what waits for the reader. It is asked several times for a page
 * and reads once for a request.
 */
@Component
class OwnWork implements TopBar.Source {

	private static final String READ = OwnWork.class.getName();

	private final BarQuery query;

	private final ApprovalSearch approvals;

	private final Clock clock;

	OwnWork(BarQuery query, ApprovalSearch approvals, Clock clock) {
		this.query = query;
		this.approvals = approvals;
		this.clock = clock;
	}

	@Override
	public TopBar topBar() {
		return SignedIn.current().map(this::bar).orElse(TopBar.QUIET);
	}

	private TopBar bar(SignedIn reader) {
		BarQuery.Work work = work(reader);
		boolean works = reader.permissions().contains(Permission.WORK_CASES);
		return new TopBar(next(work), works
				? new TopBar.Presence(reader.presence(), work.load(), reader.capacity(), "/profile/presence") : null,
				work.unread());
	}

	private static TopBar.@Nullable Breach next(BarQuery.Work work) {
		String number = work.number();
		UUID caseId = work.caseId();
		Instant dueAt = work.dueAt();
		return (number != null && caseId != null && dueAt != null)
				? new TopBar.Breach(number, "/cases/" + caseId, dueAt) : null;
	}

	@Override
	public int waiting(String destination) {
		return SignedIn.current().map((reader) -> switch (destination) {
			case "inbox" -> work(reader).pressing();
			case "approvals" -> this.approvals.waitingForMe();
			default -> 0;
		}).orElse(0);
	}

	private BarQuery.Work work(SignedIn reader) {
		RequestAttributes request = RequestContextHolder.getRequestAttributes();
		if (request != null
				&& request.getAttribute(READ, RequestAttributes.SCOPE_REQUEST) instanceof BarQuery.Work known) {
			return known;
		}
		BarQuery.Work work = this.query.of(reader.id().value(), this.clock.instant());
		if (request != null) {
			request.setAttribute(READ, work, RequestAttributes.SCOPE_REQUEST);
		}
		return work;
	}

}
