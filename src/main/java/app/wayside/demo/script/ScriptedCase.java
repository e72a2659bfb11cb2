package app.wayside.demo.script;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One case of the script with everything filled in.
 *
 * @param story key of the story it is told from
 * @param use how often the story was told before, from 0
 * @param channel email, web or phone
 * @param process and {@code category}: keys of the catalogue
 * @param severity low, medium, high or critical
 * @param team key of the team
 * @param owner key of the agent who has it, null while nobody does
 * @param bookingReference the reference named in its messages, if any
 * @param trip that its customer goes on
 * @param beats in the order of time, the first one is the customer's opening message; all
 * before now
 */
public record ScriptedCase(String story, int use, Ending ending, String language, Person customer, String channel,
		String subject, String process, String category, String severity, String team, @Nullable String owner,
		@Nullable String bookingReference, ScriptedTrip trip, List<Beat> beats) {

	public Instant openedAt() {
		return this.beats.getFirst().at();
	}

	public Instant lastAt() {
		return this.beats.getLast().at();
	}

	/** The same case without its last beat. */
	ScriptedCase withoutLast() {
		return new ScriptedCase(this.story, this.use, this.ending, this.language, this.customer, this.channel,
				this.subject, this.process, this.category, this.severity, this.team, this.owner, this.bookingReference,
				this.trip, this.beats.subList(0, this.beats.size() - 1));
	}

}
