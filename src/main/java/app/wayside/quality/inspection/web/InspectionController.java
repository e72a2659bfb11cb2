package app.wayside.quality.inspection.web;

import java.util.UUID;

import app.wayside.cases.CaseId;
import app.wayside.identity.Acting;
import app.wayside.identity.Permission;
import app.wayside.quality.inspection.Concern;
import app.wayside.quality.inspection.ConcernNotKnown;
import app.wayside.quality.inspection.Inspections;
import app.wayside.web.Destination;
import app.wayside.web.Notice;
import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The regular inspection on the screen. */
@Controller
@RequestMapping("/inspection")
class InspectionController {

	private static final int PAGE = 50;

	private final Inspections inspections;

	private final InspectionNames names;

	InspectionController(Inspections inspections, InspectionNames names) {
		this.inspections = inspections;
		this.names = names;
	}

	@GetMapping
	InspectionPage list(@RequestParam(defaultValue = "stands-still") String concern,
			@RequestParam(required = false) @Nullable UUID team,
			@RequestParam(defaultValue = "false") boolean inspected,
			@RequestParam(required = false) @Nullable String cursor) {
		Inspections.Wanted wanted = new Inspections.Wanted(known(concern), team, inspected);
		Inspections.Slice slice = this.inspections.list(wanted, cursor, PAGE);
		return new InspectionPage(wanted, this.inspections.rule(), this.inspections.left(team), slice,
				this.names.of(slice.items(), team),
				Acting.current().permissions().contains(Permission.SUPERVISE_CASES));
	}

	@PostMapping("/{concern}/cases/{id}")
	String inspected(@PathVariable String concern, @PathVariable UUID id,
			@RequestParam(defaultValue = "") String remark, RedirectAttributes redirect) {
		this.inspections.inspected(new CaseId(id), known(concern), remark);
		Notice.of("quality.inspection.noted").undo("/inspection/" + concern + "/cases/" + id + "/undo").on(redirect);
		return "redirect:/inspection?concern=" + known(concern).word();
	}

	@PostMapping("/{concern}/cases/{id}/undo")
	String undo(@PathVariable String concern, @PathVariable UUID id, RedirectAttributes redirect) {
		this.inspections.undo(new CaseId(id), known(concern));
		Notice.of("quality.inspection.back").on(redirect);
		return "redirect:/inspection?concern=" + known(concern).word();
	}

	private static Concern known(String word) {
		return Concern.of(word).orElseThrow(() -> new ConcernNotKnown(word));
	}

	/** The place of the inspection in the rail. */
	@Configuration(proxyBeanMethods = false)
	static class Room {

		@Bean
		Destination inspectionDestination() {
			return new Destination("inspection", "eye", "/inspection", Permission.SUPERVISE_CASES, 65);
		}

	}

}
