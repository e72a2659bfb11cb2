package app.wayside.workspace.access;

import app.wayside.identity.SkillProfile;
import org.jspecify.annotations.Nullable;

/** What an administrator types about a skill. */
record SkillForm(@Nullable String key, @Nullable String name, @Nullable String nativeName) {

	SkillProfile profile() {
		return new SkillProfile(Forms.text(this.key), Forms.text(this.name), Forms.text(this.nativeName));
	}

}
