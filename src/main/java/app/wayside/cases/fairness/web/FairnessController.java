package app.wayside.cases.fairness.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import app.wayside.cases.fairness.Fairness;
import app.wayside.cases.fairness.FairnessReport;
import app.wayside.identity.Allowed;
import app.wayside.identity.Permission;
import app.wayside.identity.SkillSummary;
import app.wayside.identity.Skills;
import app.wayside.identity.TeamSummary;
import app.wayside.identity.Teams;
import app.wayside.web.Choice;
import org.jspecify.annotations.Nullable;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** How fairly the work of a team was shared out. */
@Controller
@RequestMapping("/reports/fairness")
class FairnessController {

	private final FairnessReport report;

	private final Teams teams;

	private final Skills skills;

	private final FairnessFile file;

	FairnessController(FairnessReport report, Teams teams, Skills skills, FairnessFile file) {
		this.report = report;
		this.teams = teams;
		this.skills = skills;
		this.file = file;
	}

	@GetMapping
	@Allowed(Permission.SUPERVISE_CASES)
	FairnessPage show(@RequestParam @Nullable String team, @RequestParam(defaultValue = "30") int days) {
		return page(team, days);
	}

	@GetMapping("/shares.csv")
	@Allowed(Permission.SUPERVISE_CASES)
	ResponseEntity<byte[]> file(@RequestParam @Nullable String team, @RequestParam(defaultValue = "30") int days) {
		return ResponseEntity.ok()
			.contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename("fairness.csv").build().toString())
			.body(this.file.of(page(team, days)).getBytes(StandardCharsets.UTF_8));
	}

	private FairnessPage page(@Nullable String wanted, int days) {
		Locale reader = LocaleContextHolder.getLocale();
		List<TeamSummary> open = this.teams.all().stream().filter(TeamSummary::active).toList();
		TeamSummary shown = open.stream()
			.filter((team) -> team.key().equals(wanted))
			.findFirst()
			.orElse(open.isEmpty() ? null : open.getFirst());
		Fairness fairness = (shown != null) ? this.report.of(shown.id(), days) : null;
		return new FairnessPage(fairness,
				open.stream().map((team) -> new Choice(team.key(), team.nameIn(reader), team.equals(shown))).toList(),
				days,
				this.skills.all()
					.stream()
					.collect(Collectors.toMap(SkillSummary::key, (skill) -> skill.nameIn(reader))));
	}

}
