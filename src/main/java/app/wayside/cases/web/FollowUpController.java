package app.wayside.cases.web;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import app.wayside.cases.CaseId;
import app.wayside.cases.FollowUp;
import app.wayside.cases.FollowUpId;
import app.wayside.cases.FollowUps;
import app.wayside.identity.Acting;
import app.wayside.identity.Staff;
import app.wayside.identity.StaffId;
import app.wayside.web.Notice;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is to be done on a case, and that it is done. */
@Controller
@RequestMapping("/cases/{id}/follow-ups")
class FollowUpController {

	private final FollowUps followUps;

	private final Staff staff;

	private final Clock clock;

	FollowUpController(FollowUps followUps, Staff staff, Clock clock) {
		this.followUps = followUps;
		this.staff = staff;
		this.clock = clock;
	}

	@GetMapping
	FollowUpPanel panel(@PathVariable UUID id) {
		List<FollowUp> all = this.followUps.of(new CaseId(id));
		List<StaffId> ids = all.stream()
			.map(FollowUp::staffId)
			.filter(Objects::nonNull)
			.distinct()
			.map(StaffId::new)
			.toList();
		return new FollowUpPanel(id, all,
				this.staff.findAll(ids)
					.stream()
					.collect(Collectors.toMap((person) -> person.id().value(),
							(person) -> person.nameIn(LocaleContextHolder.getLocale()))));
	}

	@PostMapping
	String set(@PathVariable UUID id, @RequestParam String text, @RequestParam(defaultValue = "24") int hours,
			RedirectAttributes redirect) {
		UUID self = Acting.current().id();
		this.followUps.set(new CaseId(id), new FollowUps.Order((self != null) ? new StaffId(self) : null, "reminder",
				text, this.clock.instant().plus(Duration.ofHours(hours))));
		Notice.of("cases.follow-up.set").on(redirect);
		return "redirect:/cases/" + id;
	}

	@PostMapping("/{followUp}/completion")
	String done(@PathVariable UUID id, @PathVariable UUID followUp, RedirectAttributes redirect) {
		this.followUps.done(new FollowUpId(followUp));
		Notice.of("cases.follow-up.done").on(redirect);
		return "redirect:/cases/" + id;
	}

}
