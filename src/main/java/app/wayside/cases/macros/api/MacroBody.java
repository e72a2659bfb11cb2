package app.wayside.cases.macros.api;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import app.wayside.cases.deeds.Deed;
import app.wayside.cases.deeds.DeedJson;
import app.wayside.cases.macros.Macro;
import app.wayside.cases.macros.MacroPlan;
import app.wayside.cases.views.Audience;
import app.wayside.identity.FieldFault;
import app.wayside.identity.TeamSummary;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A macro.
 *
 * @param id of it
 * @param name by which people know it
 * @param nativeName the same in Chinese; may be empty
 * @param audience personal, team or shared
 * @param team its key, where it is a team's
 * @param deeds that it does, in their order; teams and colleagues by their ids
 * @param state on or off
 * @param position its place among the macros of its audience
 * @param version to be sent with a change
 */
@Schema(name = "Macro")
@JsonInclude(JsonInclude.Include.ALWAYS)
record MacroBody(UUID id, String name, String nativeName, String audience, @Nullable String team, List<Deed> deeds,
		String state, int position, int version) {

	static MacroBody of(Macro macro, List<TeamSummary> teams) {
		MacroPlan plan = macro.plan();
		return new MacroBody(macro.id().value(), plan.name(), plan.nativeName(), plan.audience().word(),
				teams.stream()
					.filter((team) -> team.id().equals(plan.team()))
					.map(TeamSummary::key)
					.findFirst()
					.orElse(null),
				plan.deeds(), macro.state().word(), macro.position(), macro.version());
	}

	/**
	 * What a macro is to be.
	 *
	 * @param name by which people know it
	 * @param nativeName the same in Chinese
	 * @param audience personal, team or shared
	 * @param team its key, where it is a team's
	 * @param deeds that it does
	 * @param state on or off; as it was where none
	 * @param version that was read, for a change
	 */
	@Schema(name = "NewMacro")
	record Draft(@Nullable String name, @Nullable String nativeName, @Nullable String audience, @Nullable String team,
			@Nullable JsonNode deeds, @Nullable String state, @Nullable Integer version) {

		MacroPlan plan(List<TeamSummary> teams, DeedJson json) {
			return new MacroPlan(text(this.name), text(this.nativeName), whom(),
					teams.stream()
						.filter((each) -> each.key().equals(this.team))
						.map(TeamSummary::id)
						.findFirst()
						.orElse(null),
					(this.deeds != null) ? json.read(this.deeds) : List.of());
		}

		int versionRead() {
			return (this.version != null) ? this.version : 0;
		}

		private Audience whom() {
			String word = (this.audience != null) ? this.audience.strip().toLowerCase(Locale.ROOT) : "shared";
			return Arrays.stream(Audience.values())
				.filter((each) -> each.word().equals(word))
				.findFirst()
				.orElseThrow(() -> new FieldFault("audience", "cases.rules.refusal.choice", word));
		}

		private static String text(@Nullable String text) {
			return (text != null) ? text.strip() : "";
		}

	}

	/** A list of macros. */
	@Schema(name = "MacroPage")
	@JsonInclude(JsonInclude.Include.ALWAYS)
	record Page(List<MacroBody> items, @Nullable String next) {
	}

}
