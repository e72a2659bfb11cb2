package app.wayside.api.cases;

import java.net.URI;
import java.util.UUID;

import app.wayside.api.Words;
import app.wayside.cases.CaseDetails;
import app.wayside.cases.CaseId;
import app.wayside.cases.CaseLink;
import app.wayside.cases.LinkKind;
import app.wayside.cases.Links;
import app.wayside.identity.Allowed;
import app.wayside.identity.Permission;
import app.wayside.web.Listing;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What cases are to each other. */
@RestController
@RequestMapping("/api/v1/cases/{id}/links")
@Tag(name = "Joined cases")
class LinksApi {

	private final CaseDetails details;

	private final Links links;

	LinksApi(CaseDetails details, Links links) {
		this.details = details;
		this.links = links;
	}

	@GetMapping
	@Allowed(Permission.READ_CASES)
	@Operation(summary = "Lists what a case has to do with others",
			description = "direction is out where this case is that to the other one, in where the other one is to this.")
	Listing<LinkBody> list(@PathVariable String id) {
		return Listing.whole(this.links.of(this.details.named(id)).stream().map(LinkBody::of).toList());
	}

	@PostMapping
	@Allowed(Permission.WORK_CASES)
	@Operation(summary = "Links a case to another",
			description = "kind is related, duplicateOf, causedBy or childOf. The same once more changes nothing.")
	ResponseEntity<LinkBody> link(@PathVariable String id, @RequestBody NewLink link) {
		CaseId from = this.details.named(id);
		UUID made = this.links.link(from, this.details.named(Words.filled("case", link.other())),
				Words.choice(LinkKind.class, "kind", link.kind()));
		LinkBody body = this.links.of(from)
			.stream()
			.filter((each) -> each.id().equals(made))
			.map(LinkBody::of)
			.findFirst()
			.orElseThrow();
		return ResponseEntity.created(URI.create("/api/v1/cases/" + from + "/links/" + made)).body(body);
	}

	@DeleteMapping("/{link}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Allowed(Permission.WORK_CASES)
	@Operation(summary = "Takes a link away")
	void unlink(@PathVariable String id, @PathVariable UUID link) {
		this.links.unlink(this.details.named(id), link);
	}

	/**
	 * A link.
	 *
	 * @param id of it
	 * @param kind related, duplicateOf, causedBy or childOf
	 * @param direction out or in
	 * @param caseId the other case
	 * @param number of the other case
	 * @param status of the other case
	 */
	@Schema(name = "CaseLink")
	record LinkBody(UUID id, String kind, String direction, UUID caseId, String number, String status) {

		static LinkBody of(CaseLink link) {
			return new LinkBody(link.id(), Words.of(link.kind()), link.outward() ? "out" : "in", link.otherId(),
					link.number(), Words.of(link.status()));
		}

	}

	/**
	 * What is linked.
	 *
	 * @param other the other case, by id or number
	 * @param kind related, duplicateOf, causedBy or childOf
	 */
	@Schema(name = "NewLink")
	record NewLink(@com.fasterxml.jackson.annotation.JsonProperty("case") @Nullable String other,
			@Nullable String kind) {
	}

}
