package app.wayside.customers.api;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

import app.wayside.customers.CustomerId;
import app.wayside.customers.Happening;
import app.wayside.customers.Timeline;
import app.wayside.identity.Allowed;
import app.wayside.identity.Permission;
import app.wayside.web.Listing;
import app.wayside.web.Texts;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** All that happened with a customer, for programs. */
@RestController
@RequestMapping("/api/v1/customers/{id}/timeline")
@Tag(name = "Customers")
class TimelineApi {

	private final Timeline timeline;

	private final Texts texts;

	TimelineApi(Timeline timeline, Texts texts) {
		this.timeline = timeline;
		this.texts = texts;
	}

	/** A page of it. */
	@GetMapping
	@Allowed(Permission.READ_CUSTOMERS)
	@Operation(summary = "Lists what happened with a customer, the latest first",
			description = "Sentences are in the language that Accept-Language asks for. What the token may not see is left out.")
	Listing<Item> list(@PathVariable UUID id, @RequestParam(required = false) @Nullable String cursor,
			@RequestParam(defaultValue = "50") int limit, Locale reader) {
		Timeline.Slice slice = this.timeline.before(new CustomerId(id), Happening.Place.of(cursor), limit);
		Happening.Place next = slice.next();
		return new Listing<>(slice.items().stream().map((each) -> body(each, reader)).toList(),
				(next != null) ? next.text() : null);
	}

	private Item body(Happening happening, Locale reader) {
		return new Item(happening.id(), happening.at(), happening.look().word(), happening.text(),
				this.texts.get(reader, happening.text(), happening.arguments().toArray()), happening.by(),
				happening.quote());
	}

	/**
	 * Something that happened.
	 *
	 * @param id of the thing
	 * @param at when, UTC
	 * @param kind in, out, note, case, gift, survey, profile, merge or privacy
	 * @param type a name that stays whatever the language
	 * @param sentence what happened
	 * @param by who did it, by name; may be empty
	 * @param quote words that were written; empty where there are none
	 */
	@Schema(name = "CustomerHappening")
	record Item(UUID id, Instant at, String kind, String type, String sentence, String by, String quote) {
	}

}
