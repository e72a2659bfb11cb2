package app.wayside.cases.views.api;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import app.wayside.cases.ViewCounts;
import app.wayside.cases.views.View;
import app.wayside.cases.views.ViewId;
import app.wayside.cases.views.Views;
import app.wayside.identity.Allowed;
import app.wayside.identity.Permission;
import app.wayside.identity.TeamSummary;
import app.wayside.identity.Teams;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Views for programs. */
@RestController
@RequestMapping("/api/v1/views")
@Tag(name = "Views")
class ViewsApi {

	private final Views views;

	private final ViewCounts counts;

	private final Teams teams;

	ViewsApi(Views views, ViewCounts counts, Teams teams) {
		this.views = views;
		this.counts = counts;
		this.teams = teams;
	}

	@GetMapping
	@Allowed(Permission.READ_CASES)
	@Operation(summary = "Lists views with their lengths",
			description = "Those of teams and of everybody; personal ones belong to people. cases is null where a view "
					+ "also holds what is closed, or looks for a phrase.")
	ViewBody.Page list() {
		List<View> all = this.views.all();
		List<@Nullable Long> lengths = this.counts.of(all.stream().map(View::list).toList());
		List<TeamSummary> known = this.teams.all();
		return new ViewBody.Page(IntStream.range(0, all.size())
			.mapToObj((place) -> ViewBody.of(all.get(place), lengths.get(place), known))
			.toList(), null);
	}

	@GetMapping("/{id}")
	@Allowed(Permission.READ_CASES)
	@Operation(summary = "Reads a view")
	ViewBody get(@PathVariable UUID id) {
		View view = this.views.get(new ViewId(id));
		return ViewBody.of(view, this.counts.of(List.of(view.list())).getFirst(), this.teams.all());
	}

	@PostMapping
	@Allowed(Permission.READ_CASES)
	@Operation(summary = "Makes a view for a team or for everybody",
			description = "filter as GET /api/v1/cases takes it; a fault is 422 and named. Takes the scope of "
					+ "supervising cases.")
	ResponseEntity<ViewBody> add(@RequestBody ViewBody.Draft draft) {
		ViewId id = this.views.add(draft.plan(this.teams.all()));
		return ResponseEntity.created(URI.create("/api/v1/views/" + id)).body(get(id.value()));
	}

	@PutMapping("/{id}")
	@Allowed(Permission.READ_CASES)
	@Operation(summary = "Changes a view", description = "409 where somebody else changed it since version was read.")
	ViewBody change(@PathVariable UUID id, @RequestBody ViewBody.Draft draft) {
		Integer version = draft.version();
		this.views.change(new ViewId(id), (version != null) ? version : 0, draft.plan(this.teams.all()));
		return get(id);
	}

	@DeleteMapping("/{id}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Allowed(Permission.READ_CASES)
	@Operation(summary = "Removes a view")
	void remove(@PathVariable UUID id) {
		this.views.remove(new ViewId(id));
	}

}
