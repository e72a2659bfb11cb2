package app.wayside.cases.bulk.web;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import app.wayside.cases.Endings;
import app.wayside.cases.bulk.BulkId;
import app.wayside.cases.bulk.BulkJob;
import app.wayside.cases.bulk.BulkJobs;
import app.wayside.cases.catalogue.Catalogue;
import app.wayside.cases.catalogue.Category;
import app.wayside.identity.Allowed;
import app.wayside.identity.Permission;
import app.wayside.identity.Staff;
import app.wayside.identity.StaffSummary;
import app.wayside.identity.TeamSummary;
import app.wayside.identity.Teams;
import app.wayside.web.Choice;

import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Chooses cases, changes them, and takes that back. */
@Controller
@RequestMapping("/cases/bulk")
class BulkController {

	private final BulkJobs jobs;

	private final Offered offered;

	BulkController(BulkJobs jobs, Offered offered) {
		this.jobs = jobs;
		this.offered = offered;
	}

	/** Where choices come from. */
	@Component
	record Offered(Teams teams, Staff staff, Catalogue catalogue, Endings endings) {
	}

	@PostMapping
	String plan(@RequestParam(defaultValue = "") List<UUID> cases) {
		return "redirect:/cases/bulk/" + this.jobs.plan(cases);
	}

	@GetMapping("/{id}")
	@Allowed(Permission.READ_CASES)
	@Transactional(readOnly = true)
	public BulkPage page(@PathVariable UUID id, Locale reader) {
		BulkJob job = this.jobs.get(new BulkId(id));
		return new BulkPage(job, this.jobs.rows(job.id()),
				(job.state() == BulkJob.State.PLANNED) ? choices(reader) : BulkPage.Choices.NONE);
	}

	@GetMapping("/{id}/trial")
	@Allowed(Permission.WORK_CASES)
	BulkTrialPart trial(@PathVariable UUID id, BulkForm form) {
		return new BulkTrialPart(this.jobs.trial(new BulkId(id), form.change()));
	}

	@GetMapping("/{id}/progress")
	@Allowed(Permission.READ_CASES)
	@Transactional(readOnly = true)
	public BulkProgressPart progress(@PathVariable UUID id) {
		BulkJob job = this.jobs.get(new BulkId(id));
		return new BulkProgressPart(job, this.jobs.rows(job.id()));
	}

	@PostMapping("/{id}/start")
	String start(@PathVariable UUID id, BulkForm form) {
		this.jobs.start(new BulkId(id), form.filled());
		return "redirect:/cases/bulk/" + id;
	}

	@PostMapping("/{id}/undoing")
	String undo(@PathVariable UUID id) {
		this.jobs.undo(new BulkId(id));
		return "redirect:/cases/bulk/" + id;
	}

	private BulkPage.Choices choices(Locale reader) {
		Endings.Offered endings = this.offered.endings().offered("", reader);
		return new BulkPage.Choices(
				this.offered.teams()
					.all()
					.stream()
					.filter(TeamSummary::active)
					.map((team) -> new Choice(team.id().toString(), team.nameIn(reader), false))
					.toList(),
				this.offered.staff()
					.all()
					.stream()
					.filter(StaffSummary::active)
					.map((person) -> new Choice(person.id().toString(), person.nameIn(reader), false))
					.toList(),
				this.offered.catalogue()
					.categories()
					.stream()
					.filter(Category::choosable)
					.map((category) -> new Choice(category.key(), category.terms().name().in(reader), false))
					.sorted(Comparator.comparing(Choice::text))
					.toList(),
				choices(endings.solutions()), choices(endings.rootCauses()));
	}

	private static List<Choice> choices(Map<String, String> names) {
		return names.entrySet().stream().map((each) -> new Choice(each.getKey(), each.getValue(), false)).toList();
	}

}
