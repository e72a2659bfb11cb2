package app.wayside.api.cases;

import java.util.List;
import java.util.Objects;

import app.wayside.api.EventBody;
import app.wayside.api.Places;
import app.wayside.cases.CaseDetail;
import app.wayside.conversations.Message;
import app.wayside.identity.Allowed;
import app.wayside.identity.Permission;
import app.wayside.web.Listing;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What was said on a case, what happened to it, and by when something is due. */
@RestController
@RequestMapping("/api/v1/cases/{id}")
@Tag(name = "Cases")
class CaseStoryApi {

	private final CaseReading cases;

	private final CaseStory story;

	CaseStoryApi(CaseReading cases, CaseStory story) {
		this.cases = cases;
		this.story = story;
	}

	@GetMapping("/messages")
	@Allowed(Permission.READ_CASES)
	@Operation(summary = "Lists the messages of a case", description = "Oldest first, with notes.")
	Listing<MessageBody> messages(@PathVariable String id, @RequestParam(required = false) @Nullable String cursor,
			@RequestParam(defaultValue = "50") int limit) {
		long after = Objects.requireNonNullElse(Places.of(cursor, Long::valueOf), -1L);
		CaseDetail detail = this.cases.detail(id);
		List<Message> messages = this.story.messages(detail, after, Listing.size(limit) + 1);
		return Listing.part(messages, Listing.size(limit), (last) -> Places.cursor(Long.toString(last.seq())))
			.map((part) -> part.stream().map(MessageBody::of).toList());
	}

	@GetMapping("/clocks")
	@Allowed(Permission.READ_CASES)
	@Operation(summary = "Lists the clocks of a case",
			description = "Each with the sentences that explain it, in the language of Accept-Language.")
	Listing<ClockBody> clocks(@PathVariable String id) {
		return Listing.whole(this.story.clocks(this.cases.detail(id)));
	}

	@GetMapping("/events")
	@Allowed(Permission.READ_CASES)
	@Operation(summary = "Lists what happened to a case", description = "Oldest first.")
	Listing<EventBody> events(@PathVariable String id) {
		return Listing.whole(this.story.events(this.cases.detail(id)));
	}

}
