package app.wayside.cases.fairness.api;

import java.util.List;
import java.util.UUID;

import app.wayside.cases.fairness.Fairness;
import app.wayside.cases.fairness.FairnessReport;
import app.wayside.cases.fairness.Share;
import app.wayside.identity.Allowed;
import app.wayside.identity.FieldFault;
import app.wayside.identity.Permission;
import app.wayside.identity.TeamId;
import app.wayside.identity.TeamSummary;
import app.wayside.identity.Teams;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** How fairly the work of a team was shared out, for programs. */
@RestController
@RequestMapping("/api/v1/reports/fairness")
@Tag(name = "Reports")
class FairnessApi {

	private final FairnessReport report;

	private final Teams teams;

	FairnessApi(FairnessReport report, Teams teams) {
		this.report = report;
		this.teams = teams;
	}

	@GetMapping("/{team}")
	@Allowed(Permission.SUPERVISE_CASES)
	@Operation(summary = "Compares what each colleague of a team was given with what his time and capacity let expect",
			description = "Weight: low 1, medium 2, high 3, critical 5. Expected: by hours available times capacity.")
	Body report(@PathVariable String team, @RequestParam(defaultValue = "30") int days) {
		TeamId id = this.teams.findByKey(team)
			.map(TeamSummary::id)
			.orElseThrow(() -> new FieldFault("team", "cases.rules.refusal.route.team", team));
		return Body.of(this.report.of(id, days));
	}

	/**
	 * The report.
	 *
	 * @param shares the largest first
	 * @param gini 0 where all are alike; null where fewer than two were there
	 * @param even whether nobody needs to look
	 */
	@Schema(name = "Fairness")
	@JsonInclude(JsonInclude.Include.ALWAYS)
	record Body(List<ShareBody> shares, @Nullable Double gini, boolean even) {

		static Body of(Fairness fairness) {
			return new Body(fairness.shares().stream().map(ShareBody::of).toList(), fairness.gini(), fairness.even());
		}

	}

	/**
	 * What somebody was given.
	 *
	 * @param staffId to whom
	 * @param name of him
	 * @param skills keys of what he can do
	 * @param capacity open cases at once
	 * @param hours available
	 * @param cases given
	 * @param routed of these, by routing
	 * @param weight of the cases
	 * @param part of the weight, of one
	 * @param expected part, of one; null where nobody was there
	 * @param times how many times his part
	 */
	@Schema(name = "FairnessShare")
	@JsonInclude(JsonInclude.Include.ALWAYS)
	record ShareBody(UUID staffId, String name, List<String> skills, int capacity, double hours, int cases, int routed,
			int weight, double part, @Nullable Double expected, @Nullable Double times) {

		static ShareBody of(Share share) {
			return new ShareBody(share.staffId(), share.name(), share.skills(), share.capacity(), share.hours(),
					share.cases(), share.routed(), share.weight(), share.part(), share.expected(), share.times());
		}

	}

}
