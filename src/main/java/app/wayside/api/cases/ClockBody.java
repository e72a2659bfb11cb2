package app.wayside.api.cases;

import java.time.Instant;
import java.util.List;

import app.wayside.api.Words;
import app.wayside.cases.sla.CaseClock;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A clock of a case as programs see it.
 *
 * @param kind firstReply, nextReply, resolution or promise
 * @param state running, paused, met, metLate or stopped
 * @param dueAt when its time is, or was, used up, UTC; none while it is paused
 * @param explanation why, a sentence each
 * @param startedAt UTC
 * @param endedAt UTC, once it has ended
 * @param breachedAt when the time was used up, if it was not done by then, UTC
 * @param remainingSeconds working time left; negative is working time over
 */
@Schema(name = "Clock")
@JsonInclude(JsonInclude.Include.ALWAYS)
record ClockBody(String kind, String state, @Nullable Instant dueAt, List<String> explanation, Instant startedAt,
		@Nullable Instant endedAt, @Nullable Instant breachedAt, long remainingSeconds) {

	static ClockBody of(CaseClock clock, List<String> explanation) {
		return new ClockBody(Words.of(clock.kind()), Words.of(clock.state()), clock.dueAt(), explanation,
				clock.startedAt(), clock.endedAt(), clock.breachedAt(), clock.remaining().toSeconds());
	}

}
