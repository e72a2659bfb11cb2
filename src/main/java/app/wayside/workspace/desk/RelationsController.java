package app.wayside.workspace.desk;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import app.wayside.cases.CaseDetail;
import app.wayside.cases.CaseDetails;
import app.wayside.cases.CaseId;
import app.wayside.cases.Links;
import app.wayside.cases.Merges;
import app.wayside.cases.Splits;
import app.wayside.conversations.Draft;
import app.wayside.conversations.Drafts;

import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** What a case has to do with others, and which others there are. */
@Controller
class RelationsController {

	private final CaseDetails details;

	private final Joined joined;

	private final Drafts drafts;

	private final CaseChoices choices;

	RelationsController(CaseDetails details, Joined joined, Drafts drafts, CaseChoices choices) {
		this.details = details;
		this.joined = joined;
		this.drafts = drafts;
		this.choices = choices;
	}

	/** The front doors to what joins cases. */
	@Component
	record Joined(Merges merges, Splits splits, Links links) {
	}

	@GetMapping("/cases/{id}/relations")
	@Transactional(readOnly = true)
	public RelationsPart of(@PathVariable UUID id) {
		CaseDetail detail = this.details.get(new CaseId(id));
		List<Merges.Route> routes = this.joined.merges().routes(detail.id());
		return new RelationsPart(detail, routes, this.joined.splits().parts(detail.id()),
				this.joined.links().of(detail.id()), routes.stream().flatMap(this::kept).toList());
	}

	private Stream<RelationsPart.KeptDraft> kept(Merges.Route route) {
		return Arrays.stream(Drafts.Kind.values()).flatMap((kind) -> {
			Draft draft = this.drafts.of(new Drafts.Place(route.conversationId(), kind));
			return draft.text().isEmpty() ? Stream.empty()
					: Stream.of(new RelationsPart.KeptDraft(route.number(), kind.word(), draft.text()));
		});
	}

	@GetMapping("/cases/{id}/division")
	@Transactional(readOnly = true)
	public DivisionPart division(@PathVariable UUID id) {
		CaseDetail detail = this.details.get(new CaseId(id));
		return new DivisionPart(detail, this.joined.splits().divisible(detail.id()));
	}

	@GetMapping("/cases/{id}/choices")
	@ResponseBody
	List<CaseChoices.Hit> choices(@PathVariable UUID id, @RequestParam(defaultValue = "") String q) {
		return this.choices.besides(id, q);
	}

}
