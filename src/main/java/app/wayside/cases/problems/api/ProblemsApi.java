package app.wayside.cases.problems.api;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import app.wayside.cases.CaseId;
import app.wayside.cases.problems.Affected;
import app.wayside.cases.problems.FanOuts;
import app.wayside.cases.problems.Problem;
import app.wayside.cases.problems.Problems;
import app.wayside.identity.Allowed;
import app.wayside.identity.Permission;
import app.wayside.web.Listing;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Problems for programs. */
@RestController
@RequestMapping("/api/v1/problems")
@Tag(name = "Problems")
class ProblemsApi {

	private final Problems problems;

	private final FanOuts fanOuts;

	ProblemsApi(Problems problems, FanOuts fanOuts) {
		this.problems = problems;
		this.fanOuts = fanOuts;
	}

	/** The latest problems. */
	@GetMapping
	@Allowed(Permission.READ_CASES)
	@Operation(summary = "Lists the latest problems")
	Listing<Problem> list() {
		return Listing.whole(this.problems.latest());
	}

	/** One problem with what it gathered. */
	@GetMapping("/{caseId}")
	@Allowed(Permission.READ_CASES)
	@Operation(summary = "Shows a problem, its cases, cases like it, and what was told")
	Shown get(@PathVariable UUID caseId) {
		CaseId id = new CaseId(caseId);
		return new Shown(this.problems.get(id), this.problems.children(id), this.problems.alike(id),
				this.fanOuts.of(id).stream().map(FanOutBody::of).toList());
	}

	/** Makes a case a problem. */
	@PutMapping("/{caseId}")
	@Allowed(Permission.WORK_CASES)
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Operation(summary = "Makes a case stand for many")
	void mark(@PathVariable UUID caseId, @RequestBody KindBody body) {
		this.problems.mark(new CaseId(caseId), body.kind());
	}

	/** Gathers cases, by their ids or by a filter. */
	@PostMapping("/{caseId}/cases")
	@Allowed(Permission.WORK_CASES)
	@Operation(summary = "Gathers cases by ids or by a filter")
	Gathered gather(@PathVariable UUID caseId, @RequestBody CasesBody body) {
		CaseId id = new CaseId(caseId);
		String filter = body.filter();
		return new Gathered((filter != null) ? this.problems.gather(id, filter)
				: this.problems.gather(id, (body.cases() != null) ? body.cases() : List.of()));
	}

	/** Writes one word to all; nothing is sent yet. */
	@PostMapping("/{caseId}/fan-outs")
	@Allowed(Permission.WORK_CASES)
	@ResponseStatus(HttpStatus.CREATED)
	@Operation(summary = "Writes one word to all whom a problem concerns; nothing is sent yet")
	FanOutBody plan(@PathVariable UUID caseId, @RequestBody TextsBody body) {
		return FanOutBody.of(this.fanOuts.get(this.fanOuts.plan(new CaseId(caseId), body.texts())));
	}

	/**
	 * A problem with what belongs to it.
	 *
	 * @param problem as it is
	 * @param cases that it gathered
	 * @param alike that may belong to it
	 * @param fanOuts what was told
	 */
	record Shown(Problem problem, List<Affected> cases, List<Affected> alike, List<FanOutBody> fanOuts) {
	}

	/** What a problem is. */
	record KindBody(Problem.Kind kind) {
	}

	/** Which cases to gather: ids, or a filter over what is not over. */
	record CasesBody(@Nullable List<UUID> cases, @Nullable String filter) {
	}

	/** How many were gathered. */
	record Gathered(int gathered) {
	}

	/** Texts by primary language. */
	record TextsBody(Map<String, String> texts) {
	}

}
