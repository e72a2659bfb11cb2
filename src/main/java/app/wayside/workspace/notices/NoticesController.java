package app.wayside.workspace.notices;

import java.util.List;
import java.util.UUID;

import app.wayside.audit.EventLog;
import app.wayside.identity.Subject;
import app.wayside.web.Notice;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One's own notices, and the way from each to what it is about. */
@Controller
@RequestMapping("/notices")
class NoticesController {

	private static final int PAGE = 40;

	private final Notices notices;

	private final EventLog log;

	NoticesController(Notices notices, EventLog log) {
		this.notices = notices;
		this.log = log;
	}

	@GetMapping
	NoticesPage list(@RequestParam(required = false) @Nullable UUID after) {
		List<NoticeRow> rows = this.notices.page(after, PAGE + 1);
		List<NoticeRow> shown = rows.subList(0, Math.min(PAGE, rows.size()));
		return new NoticesPage(shown, this.notices.unread(), (rows.size() > PAGE) ? shown.getLast().id() : null,
				this.log.now().toString());
	}

	@GetMapping("/bell")
	BellPart bell() {
		return new BellPart(this.notices.unread(),
				this.notices.page(null, 1)
					.stream()
					.filter((row) -> row.unread() && row.kind().urgent())
					.findFirst()
					.orElse(null));
	}

	@GetMapping("/{id}")
	String follow(@PathVariable UUID id) {
		return "redirect:" + this.notices.read(id).map(NoticesController::address).orElse("/notices");
	}

	@PostMapping("/reading")
	String readAll(RedirectAttributes redirect) {
		this.notices.readAll();
		Notice.of("workspace.notices.all-read").on(redirect);
		return "redirect:/notices";
	}

	private static String address(Subject about) {
		return switch (about.kind()) {
			case "approval" -> "/approvals/" + about.id();
			case "automation" -> "/settings/automations/" + about.id();
			default -> "/cases/" + about.id();
		};
	}

}
