package app.wayside.workspace.access;

import java.util.Locale;
import java.util.Map;

import app.wayside.identity.Density;
import app.wayside.identity.SignedIn;
import app.wayside.identity.Theme;
import org.jspecify.annotations.Nullable;

/** What one types about one's own pages. */
record ProfileForm(@Nullable String language, @Nullable String zone, @Nullable Theme theme, @Nullable Density density) {

	SignedIn.Preferences preferences(Map<String, String> keymap) {
		return new SignedIn.Preferences(Locale.forLanguageTag(Forms.text(this.language)), Forms.zone(this.zone),
				(this.theme != null) ? this.theme : Theme.AUTO,
				(this.density != null) ? this.density : Density.COMFORTABLE, keymap);
	}

}
