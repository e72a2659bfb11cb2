package app.wayside.api.cases;

import java.util.List;

import app.wayside.cases.CaseDetails;
import app.wayside.cases.CaseId;
import app.wayside.cases.Watchers;
import app.wayside.identity.Allowed;
import app.wayside.identity.Permission;
import app.wayside.identity.Staff;
import app.wayside.identity.StaffSummary;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Programs that say who is told what happens to a case. */
@RestController
@RequestMapping("/api/v1/cases/{id}/watchers")
@Tag(name = "Work on cases")
class WatchersApi {

	private final Watchers watchers;

	private final CaseDetails cases;

	private final People people;

	private final Staff staff;

	WatchersApi(Watchers watchers, CaseDetails cases, People people, Staff staff) {
		this.watchers = watchers;
		this.cases = cases;
		this.people = people;
		this.staff = staff;
	}

	@GetMapping
	@Allowed({ Permission.READ_CASES, Permission.WORK_CASES })
	@Operation(summary = "Lists who is told what happens to a case", description = "By their addresses.")
	Watching list(@PathVariable String id) {
		CaseId about = this.cases.named(id);
		return new Watching(
				this.staff.findAll(this.watchers.of(about)).stream().map(StaffSummary::email).sorted().toList(), null);
	}

	@PutMapping("/{agent}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Allowed(Permission.WORK_CASES)
	@Operation(summary = "Has a colleague told",
			description = "The address or id of a colleague; asked again, the same.")
	void watch(@PathVariable String id, @PathVariable String agent) {
		this.watchers.watch(this.cases.named(id), this.people.agent(agent));
	}

	@DeleteMapping("/{agent}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Allowed(Permission.WORK_CASES)
	@Operation(summary = "Has him told no longer")
	void unwatch(@PathVariable String id, @PathVariable String agent) {
		this.watchers.unwatch(this.cases.named(id), this.people.agent(agent));
	}

	/** Who is told. */
	@Schema(name = "Watchers")
	@JsonInclude(JsonInclude.Include.ALWAYS)
	record Watching(List<String> items, @Nullable String next) {
	}

}
