package app.wayside.api.cases;

import java.net.URI;
import java.util.List;
import java.util.UUID;

import app.wayside.api.Words;
import app.wayside.cases.CaseDetails;
import app.wayside.cases.CaseId;
import app.wayside.cases.Merges;
import app.wayside.cases.Splits;
import app.wayside.conversations.MessageId;
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

/** Cases that are merged and split. */
@RestController
@RequestMapping("/api/v1/cases/{id}")
@Tag(name = "Joined cases")
class JoiningApi {

	private final CaseDetails details;

	private final CaseReading reading;

	private final Merges merges;

	private final Splits splits;

	JoiningApi(CaseDetails details, CaseReading reading, Merges merges, Splits splits) {
		this.details = details;
		this.reading = reading;
		this.merges = merges;
		this.splits = splits;
	}

	@GetMapping("/merges")
	@Allowed(Permission.READ_CASES)
	@Operation(summary = "Lists the cases that a case goes on for")
	Listing<Joined> merges(@PathVariable String id) {
		return Listing.whole(this.merges.routes(this.details.named(id))
			.stream()
			.map((route) -> new Joined(route.value(), route.number(), route.subject()))
			.toList());
	}

	@PostMapping("/merges")
	@Allowed(Permission.WORK_CASES)
	@Operation(summary = "Has a case go on for another one as well",
			description = "Both keep id and number; messages by either route are heard here. version, where it is sent, "
					+ "is the version of the surviving case that was read: 409 where somebody changed it since.")
	CaseBody merge(@PathVariable String id, @RequestBody Merge merge) {
		CaseId survivor = this.details.named(id);
		this.merges.merge(survivor, this.details.named(Words.filled("case", merge.other())), merge.version());
		return this.reading.one(survivor.toString());
	}

	@DeleteMapping("/merges/{merged}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Allowed(Permission.WORK_CASES)
	@Operation(summary = "Lets a merged case go on for itself again, as it was")
	void unmerge(@PathVariable String id, @PathVariable String merged) {
		this.merges.unmerge(this.details.named(id), this.details.named(merged));
	}

	@GetMapping("/splits")
	@Allowed(Permission.READ_CASES)
	@Operation(summary = "Lists the cases that were split off a case")
	Listing<Joined> splits(@PathVariable String id) {
		return Listing.whole(this.splits.parts(this.details.named(id))
			.stream()
			.map((part) -> new Joined(part.id().value(), part.number(), part.subject()))
			.toList());
	}

	@PostMapping("/splits")
	@Allowed(Permission.WORK_CASES)
	@Operation(summary = "Makes a new case of some of its messages",
			description = "messages are ids of what the customer wrote after the first message of the case.")
	ResponseEntity<CaseBody> split(@PathVariable String id, @RequestBody Split split) {
		List<UUID> messages = Words.known("messages", split.messages());
		CaseId part = this.splits.split(this.details.named(id), messages.stream().map(MessageId::new).toList());
		return ResponseEntity.created(URI.create("/api/v1/cases/" + part)).body(this.reading.one(part.toString()));
	}

	@DeleteMapping("/splits/{part}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Allowed(Permission.WORK_CASES)
	@Operation(summary = "Puts the messages back; the part leads to the case from then on")
	void rejoin(@PathVariable String id, @PathVariable String part) {
		this.splits.undo(this.details.named(id), this.details.named(part));
	}

	/**
	 * Another case.
	 *
	 * @param id of it
	 * @param number by which people call it
	 * @param subject of its first message
	 */
	@Schema(name = "JoinedCase")
	record Joined(UUID id, String number, String subject) {
	}

	/**
	 * What is merged.
	 *
	 * @param other the case that leads here from now on, by id or number
	 * @param version of the surviving case that was read
	 */
	@Schema(name = "NewMerge")
	record Merge(@com.fasterxml.jackson.annotation.JsonProperty("case") @Nullable String other,
			@Nullable Integer version) {
	}

	/**
	 * What is split off.
	 *
	 * @param messages their ids
	 */
	@Schema(name = "NewSplit")
	record Split(@Nullable List<UUID> messages) {
	}

}
