package app.wayside.api;

import java.time.Instant;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * An event as programs see it.
 *
 * @param id of the event
 * @param type such as {@code case.opened}
 * @param at when it happened, UTC
 * @param by who did it
 * @param about what it is about
 * @param data its ids and values
 */
@Schema(name = "Event")
@JsonInclude(JsonInclude.Include.ALWAYS)
public record EventBody(UUID id, String type, Instant at, By by, About about,
		@Schema(type = "object", description = "The ids and values of this type of event") JsonNode data) {

	/**
	 * Who did it.
	 *
	 * @param kind staff, token, customer or wayside
	 * @param id of that kind; none for Wayside itself
	 * @param name to show; empty for customers
	 */
	@Schema(name = "EventActor")
	public record By(String kind, @Nullable UUID id, String name) {
	}

	/**
	 * What it is about.
	 *
	 * @param kind of thing
	 * @param id of it
	 */
	@Schema(name = "EventSubject")
	public record About(String kind, UUID id) {
	}

}
