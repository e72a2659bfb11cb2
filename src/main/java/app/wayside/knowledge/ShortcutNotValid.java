package app.wayside.knowledge;

import app.wayside.refusal.Invalid;

/** A shortcut is lower-case letters, digits and dashes. */
public final class ShortcutNotValid extends Invalid {

	ShortcutNotValid(String shortcut) {
		super("knowledge.refusal.shortcut-not-valid", shortcut);
	}

}
