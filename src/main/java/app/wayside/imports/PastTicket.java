package app.wayside.imports;

import java.time.Instant;
import java.util.List;

import app.wayside.cases.PastCases;
import org.jspecify.annotations.Nullable;

/**
 * A ticket of another desk, whatever desk that was.
 *
 * @param id by which that desk knows it
 * @param number by which its people called it
 * @param subject of it
 * @param state where it stood
 * @param priority low, medium, high or critical
 * @param openedAt when it began; none where nobody wrote that down
 * @param closedAt when it was over
 * @param requester whose it is
 * @param agent address of whoever had it; empty where nobody did
 * @param tags that people gave it
 * @param words what was said, oldest first
 */
record PastTicket(String id, String number, String subject, PastCases.State state, String priority,
		@Nullable Instant openedAt, @Nullable Instant closedAt, Person requester, String agent, List<String> tags,
		List<Word> words) {

	/** Why it cannot be taken in; nothing where it can. */
	String fault() {
		if (this.id.isBlank()) {
			return "no-number";
		}
		if (this.openedAt == null) {
			return "no-date";
		}
		return (this.requester.email().isBlank() && this.requester.phone().isBlank()) ? "no-requester" : "";
	}

	/**
	 * Somebody, as far as the other desk knew him.
	 *
	 * @param name as he is called
	 * @param email his address
	 * @param phone his number
	 * @param company for whom he travels
	 */
	record Person(String name, String email, String phone, String company) {

		static final Person NOBODY = new Person("", "", "", "");

	}

	/**
	 * Something that was said.
	 *
	 * @param id by which the other desk knows it
	 * @param way in, out or note
	 * @param author who said it
	 * @param at when
	 * @param text what
	 * @param internetId the Message-ID of its mail, where it is known; empty otherwise
	 * @param files with it, as far as the export holds them
	 */
	record Word(String id, app.wayside.conversations.Direction way, Person author, Instant at, String text,
			String internetId, List<Kept> files) {
	}

	/**
	 * A file in an export.
	 *
	 * @param name of it
	 * @param type media type
	 * @param content Base64
	 */
	record Kept(String name, String type, String content) {
	}

}
