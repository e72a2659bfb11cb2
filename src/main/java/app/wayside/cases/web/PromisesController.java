package app.wayside.cases.web;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.wayside.cases.CaseId;
import app.wayside.cases.Moments;
import app.wayside.cases.Promise;
import app.wayside.cases.PromiseId;
import app.wayside.cases.Promises;
import app.wayside.identity.Acting;
import app.wayside.identity.Staff;
import app.wayside.identity.StaffId;
import app.wayside.identity.StaffSummary;
import app.wayside.web.Choice;
import app.wayside.web.Notice;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What colleagues promise on a case, and what becomes of it. */
@Controller
@RequestMapping("/cases/{id}/promises")
class PromisesController {

	private final Promises promises;

	private final Moments moments;

	private final Staff staff;

	PromisesController(Promises promises, Moments moments, Staff staff) {
		this.promises = promises;
		this.moments = moments;
		this.staff = staff;
	}

	@GetMapping
	@Transactional(readOnly = true)
	public PromisesPanel panel(@PathVariable UUID id, Locale reader) {
		List<Promise> all = this.promises.of(new CaseId(id));
		List<StaffId> named = all.stream()
			.flatMap((each) -> Stream.of(each.by(), each.colleague()))
			.filter(Objects::nonNull)
			.distinct()
			.map(StaffId::new)
			.toList();
		return new PromisesPanel(id, all,
				this.staff.findAll(named)
					.stream()
					.collect(Collectors.toMap((person) -> person.id().value(), (person) -> person.nameIn(reader))),
				this.moments.of(new CaseId(id)));
	}

	@GetMapping("/new")
	@Transactional(readOnly = true)
	public PromisePart form(@PathVariable UUID id, Locale reader) {
		UUID self = Acting.current().id();
		return new PromisePart(id, this.moments.of(new CaseId(id)),
				this.staff.all()
					.stream()
					.filter((person) -> person.active() && !person.id().value().equals(self))
					.map((person) -> choice(person, reader))
					.toList());
	}

	@PostMapping
	String make(@PathVariable UUID id, @RequestParam String words, SentMoment due,
			@RequestParam @Nullable UUID colleague, RedirectAttributes redirect) {
		CaseId about = new CaseId(id);
		this.promises.make(about, new Promises.Offer(words, due.in(this.moments.of(about)),
				(colleague != null) ? new StaffId(colleague) : null));
		Notice.of("cases.promises.made").on(redirect);
		return "redirect:/cases/" + id;
	}

	@PostMapping("/{promise}/moment")
	String move(@PathVariable UUID id, @PathVariable UUID promise, SentMoment due, @RequestParam String reason) {
		CaseId about = new CaseId(id);
		this.promises.move(about, new PromiseId(promise), new Promises.Move(due.in(this.moments.of(about)), reason));
		return "redirect:/cases/" + id;
	}

	@PostMapping("/{promise}/fulfilment")
	String keep(@PathVariable UUID id, @PathVariable UUID promise, RedirectAttributes redirect) {
		this.promises.keep(new CaseId(id), new PromiseId(promise));
		Notice.of("cases.promises.kept").on(redirect);
		return "redirect:/cases/" + id;
	}

	@PostMapping("/{promise}/withdrawal")
	String withdraw(@PathVariable UUID id, @PathVariable UUID promise, @RequestParam(defaultValue = "") String reason,
			RedirectAttributes redirect) {
		this.promises.withdraw(new CaseId(id), new PromiseId(promise), reason);
		Notice.of("cases.promises.withdrawn").on(redirect);
		return "redirect:/cases/" + id;
	}

	private static Choice choice(StaffSummary person, Locale reader) {
		return new Choice(person.id().toString(), person.nameIn(reader), false);
	}

}
