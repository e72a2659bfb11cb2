package app.wayside.knowledge;

import app.wayside.refusal.Conflict;

/** Another canned text of this team has the shortcut. */
public final class ShortcutTaken extends Conflict {

	ShortcutTaken(String shortcut) {
		super("knowledge.refusal.shortcut-taken", shortcut);
	}

}
