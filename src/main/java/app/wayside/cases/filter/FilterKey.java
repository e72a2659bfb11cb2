package app.wayside.cases.filter;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a filter can ask of a case, in the order in which it is offered. */
public enum FilterKey {

	/** Where it stands. */
	STATUS(Takes.CHOICE, "new", "open", "waiting", "resolved", "closed"),
	/** Who has it, by e-mail address. */
	OWNER(Takes.NAME, "me", "none"),
	/** In whose queue, by the team's key. */
	TEAM(Takes.NAME, "mine", "none"),
	/** When the next clock runs out. */
	DUE(Takes.TIME, "late", "today"),
	/** When something falls due that a colleague promised. */
	PROMISE(Takes.TIME, "open", "late", "today"),
	/** Facts that hold or do not. */
	IS(Takes.CHOICE, "unassigned", "late", "unanswered", "complaint", "escalated", "snoozed", "vip"),
	/** What belongs to it. */
	HAS(Takes.CHOICE, "draft", "booking", "follow-up"),
	/** For whom it waits. */
	WAITING(Takes.CHOICE, "customer", "airline", "hotel", "supplier", "partner", "bank", "authority", "finance", "any"),
	/** The key of its process. */
	PROCESS(Takes.NAME),
	/** The key of its category, or of the group that holds it. */
	CATEGORY(Takes.NAME),
	/** How much is at stake. */
	SEVERITY(Takes.CHOICE, "low", "medium", "high", "critical"),
	/** How soon the customer needs it. */
	URGENCY(Takes.CHOICE, "urgent", "normal", "low"),
	/** In what mood he wrote. */
	MOOD(Takes.CHOICE, "positive", "neutral", "negative", "angry"),
	/** The customer's tier when it opened. */
	TIER(Takes.CHOICE, "standard", "silver", "gold", "vip"),
	/** The language that the customer writes in. */
	LANG(Takes.NAME),
	/** By which kind of channel it came. */
	CHANNEL(Takes.CHOICE, "email", "portal", "phone", "chat", "wechat"),
	/** A booking or the like that its messages name. */
	BOOKING(Takes.NAME),
	/** Words of the name of a file that came or went with it. */
	FILE(Takes.NAME),
	/** Who wrote a message on it: an address, or words of a name. */
	FROM(Takes.NAME),
	/** When it opened. */
	CREATED(Takes.TIME, "today"),
	/** When something was said on it last. */
	UPDATED(Takes.TIME, "today"),
	/** When it was closed. */
	CLOSED(Takes.TIME, "today"),
	/** Clocks that have run out and still run: as the wall counts them. */
	LATE(Takes.CHOICE, "now"),
	/** Clocks missed today: as the wall counts them. */
	MISSED(Takes.CHOICE, "first-reply");

	private final Takes takes;

	private final List<String> choices;

	FilterKey(Takes takes, String... choices) {
		this.takes = takes;
		this.choices = List.of(choices);
	}

	/** What may stand after the colon. */
	public enum Takes {

		/** One of the choices. */
		CHOICE,
		/** One of the choices, or a name that only the tenant knows. */
		NAME,
		/** One of the choices, a length of time or a day. */
		TIME

	}

	/** As it is written. */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** What it takes. */
	public Takes takes() {
		return this.takes;
	}

	/** The words that it takes in any case. */
	public List<String> choices() {
		return this.choices;
	}

	/** Whether it is looked up among words, as words that stand alone are. */
	public boolean isFound() {
		return this == FILE || this == FROM;
	}

	/** Whether it is offered to people, or only follows a figure of another page. */
	public boolean offered() {
		return this != LATE && this != MISSED;
	}

	/** The key that is written so; what people call a reference is a booking. */
	public static Optional<FilterKey> of(String word) {
		return word.equalsIgnoreCase("ref") ? Optional.of(BOOKING)
				: Arrays.stream(values()).filter((key) -> key.word().equalsIgnoreCase(word)).findFirst();
	}

}
