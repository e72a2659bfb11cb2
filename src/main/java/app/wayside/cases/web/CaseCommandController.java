package app.wayside.cases.web;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

import app.wayside.cases.CaseId;
import app.wayside.cases.Cases;
import app.wayside.cases.sla.Party;
import app.wayside.identity.StaffId;
import app.wayside.identity.TeamId;
import app.wayside.web.Notice;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who has a case, and for whom it waits. */
@Controller
@RequestMapping("/cases/{id}")
class CaseCommandController {

	private final Cases cases;

	private final Clock clock;

	CaseCommandController(Cases cases, Clock clock) {
		this.cases = cases;
		this.clock = clock;
	}

	@PostMapping("/taking")
	String take(@PathVariable UUID id, RedirectAttributes redirect) {
		this.cases.take(new CaseId(id));
		Notice.of("cases.notice.taken").on(redirect);
		return "redirect:/cases/" + id;
	}

	@PostMapping("/assignment")
	String assign(@PathVariable UUID id, @RequestParam @Nullable UUID team, @RequestParam @Nullable UUID agent,
			RedirectAttributes redirect) {
		this.cases.assign(new CaseId(id), new Cases.Assignee((team != null) ? new TeamId(team) : null,
				(agent != null) ? new StaffId(agent) : null));
		Notice.of("cases.notice.assigned").on(redirect);
		return "redirect:/cases/" + id;
	}

	@PostMapping("/waiting")
	String wait(@PathVariable UUID id, @RequestParam Party party, @RequestParam(defaultValue = "") String reason,
			@RequestParam @Nullable Integer hours) {
		this.cases.wait(new CaseId(id), new Cases.WaitingOrder(party, reason,
				(hours != null) ? this.clock.instant().plus(Duration.ofHours(hours)) : null));
		return "redirect:/cases/" + id;
	}

}
