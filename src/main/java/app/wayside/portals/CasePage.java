package app.wayside.portals;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import app.wayside.cases.CaseDetail;
import app.wayside.cases.Status;
import app.wayside.cases.sla.CaseClock;
import app.wayside.cases.sla.ClockState;
import app.wayside.conversations.Direction;
import app.wayside.conversations.Message;
import app.wayside.web.Page;

/**
 * A case as its customer sees it: who has it, for whom we wait, until when, and what was
 * said.
 *
 * @param token of his link
 * @param company the travel company's name in both languages
 * @param detail the case
 * @param agent who has it; empty where nobody yet
 * @param talk what was said between him and us, oldest first
 */
public record CasePage(String token, Names company, CaseDetail detail, Names agent, List<Said> talk) implements Page {

	@Override
	public String template() {
		return "portals/case";
	}

	/** Whether he is asked whether it is settled. */
	public boolean asked() {
		return this.detail.status() == Status.RESOLVED;
	}

	/** By when he hears from us, if a clock says so and the next word is not his. */
	public Optional<Instant> promised() {
		if (asked()) {
			return Optional.empty();
		}
		return this.detail.openClocks()
			.stream()
			.filter((clock) -> clock.kind().isReply() && clock.state() == ClockState.RUNNING)
			.map(CaseClock::dueAt)
			.filter(java.util.Objects::nonNull)
			.min(Instant::compareTo);
	}

	/** Where to post. */
	public String action(String noun) {
		return "/p/" + this.token + "/" + noun;
	}

	/**
	 * A name in both languages.
	 *
	 * @param latin in Latin letters
	 * @param local in Chinese; may be empty
	 */
	public record Names(String latin, String local) {

		/** In the reader's language. */
		public String in(Locale reader) {
			return (reader.getLanguage().equals("zh") && !this.local.isEmpty()) ? this.local : this.latin;
		}
	}

	/**
	 * Something that was said.
	 *
	 * @param message what
	 * @param author who of us; empty for the customer himself
	 */
	public record Said(Message message, Names author) {

		/** Whether the customer said it. */
		public boolean own() {
			return this.message.direction() == Direction.IN;
		}
	}

}
