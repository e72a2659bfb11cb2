package app.wayside.knowledge;

import app.wayside.identity.AtField;
import app.wayside.refusal.Conflict;

/** Another canned text of this team has the shortcut. */
public final class ShortcutTaken extends Conflict implements AtField {

	ShortcutTaken(String shortcut) {
		super("knowledge.refusal.shortcut-taken", shortcut);
	}

	@Override
	public String field() {
		return "shortcut";
	}

}
