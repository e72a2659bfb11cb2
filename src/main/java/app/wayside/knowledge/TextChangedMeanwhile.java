package app.wayside.knowledge;

import app.wayside.refusal.Conflict;

/** Somebody else saved the text after the page was read. */
public final class TextChangedMeanwhile extends Conflict {

	TextChangedMeanwhile() {
		super("knowledge.refusal.changed-meanwhile");
	}

}
