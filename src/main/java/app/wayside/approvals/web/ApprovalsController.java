package app.wayside.approvals.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import app.wayside.approvals.Approval;
import app.wayside.approvals.ApprovalId;
import app.wayside.approvals.ApprovalSearch;
import app.wayside.approvals.ApprovalSlice;
import app.wayside.approvals.ApprovalView;
import app.wayside.approvals.Approvals;
import app.wayside.identity.Subject;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class ApprovalsController {

	private static final int PAGE = 50;

	private final Approvals approvals;

	private final ApprovalSearch search;

	ApprovalsController(Approvals approvals, ApprovalSearch search) {
		this.approvals = approvals;
		this.search = search;
	}

	@GetMapping("/approvals")
	ApprovalsPage list(@RequestParam(defaultValue = "MINE") ApprovalView view,
			@RequestParam(required = false) @Nullable UUID after) {
		ApprovalSlice slice = this.search.list(view, begin(after), PAGE);
		return page(view, slice, slice.items().stream().findFirst().orElse(null));
	}

	@GetMapping(path = "/approvals", params = "after", headers = { "HX-Request", "!HX-Boosted" })
	ApprovalRows more(@RequestParam ApprovalView view, @RequestParam UUID after) {
		return new ApprovalRows(view, this.search.list(view, begin(after), PAGE));
	}

	@GetMapping("/approvals/{id}")
	ApprovalsPage one(@PathVariable UUID id, @RequestParam(defaultValue = "MINE") ApprovalView view) {
		return page(view, this.search.list(view, null, PAGE), this.approvals.find(new ApprovalId(id)));
	}

	@GetMapping("/approvals/panel")
	ApprovalPanel panel(@RequestParam String about) {
		Subject subject = Subjects.read(about);
		return new ApprovalPanel(subject, this.approvals.about(subject.id()));
	}

	private ApprovalsPage page(ApprovalView view, ApprovalSlice slice, @Nullable Approval chosen) {
		if (chosen == null) {
			return new ApprovalsPage(view, slice, null, null, List.of());
		}
		List<Approval> earlier = this.approvals.about(chosen.request().about().id())
			.stream()
			.filter((approval) -> !approval.id().equals(chosen.id()))
			.toList();
		return new ApprovalsPage(view, slice, chosen, this.approvals.obstacle(chosen).orElse(null), earlier);
	}

	private static @Nullable ApprovalId begin(@Nullable UUID after) {
		return Optional.ofNullable(after).map(ApprovalId::new).orElse(null);
	}

}
