package app.wayside.cases.sla;

import java.util.List;

/** What a clock measures. */
public enum ClockKind {

	/** From the opening of the case to the first reply by a person. */
	FIRST_REPLY,

	/** From the first unanswered message after that to the next reply by a person. */
	NEXT_REPLY,

	/** From the opening, or reopening, of the case to its resolution. */
	RESOLUTION,

	/** From a colleague's word that he will do something to the moment he named. */
	PROMISE;

	/** Those whose time policies name, in their order. */
	public static final List<ClockKind> BY_POLICY = List.of(FIRST_REPLY, NEXT_REPLY, RESOLUTION);

	/** Whether it asks for a reply to the customer. */
	public boolean isReply() {
		return this == FIRST_REPLY || this == NEXT_REPLY;
	}

	/** As addresses and message keys write it. */
	public String word() {
		return name().toLowerCase(java.util.Locale.ROOT);
	}

}
