package app.wayside.cases.web;

import java.util.UUID;

import app.wayside.cases.CaseId;
import app.wayside.cases.Moments;
import app.wayside.cases.Snoozes;
import app.wayside.web.Notice;

import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Cases that are put aside, and taken back. */
@Controller
@RequestMapping("/cases/{id}")
class SnoozeController {

	private final Snoozes snoozes;

	private final Moments moments;

	SnoozeController(Snoozes snoozes, Moments moments) {
		this.snoozes = snoozes;
		this.moments = moments;
	}

	@GetMapping("/snooze")
	@Transactional(readOnly = true)
	public SnoozePart form(@PathVariable UUID id) {
		return new SnoozePart(id, this.moments.of(new CaseId(id)));
	}

	@PostMapping("/snooze")
	String snooze(@PathVariable UUID id, SentMoment until, RedirectAttributes redirect) {
		CaseId about = new CaseId(id);
		this.snoozes.snooze(about, until.isOpen() ? null : until.in(this.moments.of(about)));
		Notice.of("cases.snooze.done").undo("/cases/" + id + "/waking").on(redirect);
		return "redirect:/cases/" + id;
	}

	@PostMapping("/waking")
	String wake(@PathVariable UUID id, RedirectAttributes redirect) {
		this.snoozes.wake(new CaseId(id));
		Notice.of("cases.snooze.back").on(redirect);
		return "redirect:/cases/" + id;
	}

}
