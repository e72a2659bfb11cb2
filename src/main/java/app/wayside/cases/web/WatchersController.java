package app.wayside.cases.web;

import java.util.List;
import java.util.UUID;

import app.wayside.cases.CaseId;
import app.wayside.cases.Watchers;
import app.wayside.identity.Acting;
import app.wayside.identity.Allowed;
import app.wayside.identity.Permission;
import app.wayside.identity.Staff;
import app.wayside.identity.StaffId;
import app.wayside.identity.StaffSummary;
import app.wayside.web.Choice;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who is told what happens to a case. */
@Controller
@RequestMapping("/cases/{id}/watchers")
class WatchersController {

	private final Watchers watchers;

	private final Staff staff;

	WatchersController(Watchers watchers, Staff staff) {
		this.watchers = watchers;
		this.staff = staff;
	}

	@GetMapping
	@Allowed({ Permission.READ_CASES, Permission.WORK_CASES })
	WatchersPanel panel(@PathVariable UUID id) {
		List<StaffId> watching = this.watchers.of(new CaseId(id));
		List<StaffSummary> all = this.staff.all();
		UUID self = Acting.current().id();
		return new WatchersPanel(id,
				all.stream()
					.filter((person) -> watching.contains(person.id()))
					.map(WatchersController::choice)
					.toList(),
				all.stream()
					.filter((person) -> person.active() && !watching.contains(person.id()))
					.map(WatchersController::choice)
					.toList(),
				(self != null) ? self.toString() : "");
	}

	@PostMapping
	WatchersPanel watch(@PathVariable UUID id, @RequestParam UUID staff) {
		this.watchers.watch(new CaseId(id), new StaffId(staff));
		return panel(id);
	}

	@PostMapping("/{staff}/removal")
	WatchersPanel unwatch(@PathVariable UUID id, @PathVariable UUID staff) {
		this.watchers.unwatch(new CaseId(id), new StaffId(staff));
		return panel(id);
	}

	private static Choice choice(StaffSummary person) {
		return new Choice(person.id().toString(), person.nameIn(LocaleContextHolder.getLocale()), false);
	}

}
