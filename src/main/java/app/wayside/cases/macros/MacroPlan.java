package app.wayside.cases.macros;

import java.util.List;
import java.util.Locale;

import app.wayside.cases.deeds.Deed;
import app.wayside.cases.views.Audience;
import app.wayside.identity.TeamId;
import org.jspecify.annotations.Nullable;

/**
 * What a macro does, and for whom it is.
 *
 * @param name by which people know it
 * @param nativeName the same in Chinese; may be empty
 * @param audience for whom it is
 * @param team whose, where it is a team's
 * @param deeds that it does, in their order
 */
public record MacroPlan(String name, String nativeName, Audience audience, @Nullable TeamId team, List<Deed> deeds) {

	public MacroPlan {
		deeds = List.copyOf(deeds);
	}

	/** Its name for a reader. */
	public String nameIn(Locale reader) {
		return (reader.getLanguage().equals("zh") && !this.nativeName.isEmpty()) ? this.nativeName : this.name;
	}

}
