package app.wayside.workspace.notices;

/** Why somebody is told. The names are stored. */
public enum NoticeKind {

	/** Somebody asked him to look, in a note. */
	MENTION,
	/** A case was given to him. */
	ASSIGNED,
	/** A clock ran out, or is about to, and the ladder reaches him. */
	ESCALATED,
	/** His answer did not arrive. */
	NOT_DELIVERED,
	/** Something is to be done by him. */
	FOLLOW_UP,
	/** Something happened to a case that he watches. */
	WATCHED,
	/** A colleague promised him something. */
	PROMISED,
	/** A promise was broken: his own, or one on a case that he answers for. */
	PROMISE_BROKEN,
	/** A case that he had put aside is back. */
	WOKEN,
	/** Something waits for his decision. */
	APPROVAL_WANTED,
	/** What he asked for was agreed to. */
	APPROVAL_GRANTED,
	/** What he asked for was not agreed to. */
	APPROVAL_REJECTED,
	/** An automation stopped, and he may write automations. */
	AUTOMATION_PAUSED;

	/** The key of the sentence that tells it. */
	public String textKey() {
		return "workspace.notices.kind." + name();
	}

	/** Whether it is worth a desktop notification, for those who allowed them. */
	public boolean urgent() {
		return switch (this) {
			case MENTION, ASSIGNED, ESCALATED, PROMISE_BROKEN -> true;
			case NOT_DELIVERED, FOLLOW_UP, WATCHED, PROMISED, WOKEN, APPROVAL_WANTED, APPROVAL_GRANTED,
					APPROVAL_REJECTED, AUTOMATION_PAUSED ->
				false;
		};
	}

}
