package app.wayside.knowledge;

import app.wayside.identity.AtField;
import app.wayside.refusal.Invalid;

/** A shortcut is lower-case letters, digits and dashes. */
public final class ShortcutNotValid extends Invalid implements AtField {

	ShortcutNotValid(String shortcut) {
		super("knowledge.refusal.shortcut-not-valid", shortcut);
	}

	@Override
	public String field() {
		return "shortcut";
	}

}
