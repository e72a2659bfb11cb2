package app.wayside.conversations.web;

import java.util.List;
import java.util.stream.Stream;

import app.wayside.conversations.IntakeQuery;
import app.wayside.conversations.IntakeQuery.Outcome;
import app.wayside.web.Choice;
import app.wayside.web.Frame;
import app.wayside.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * What arrived, and what became of it.
 *
 * @param outcome that was asked for; all where none
 * @param rows the latest first
 * @param next before which the next page ends; none on the last
 * @param quarantined how many wait for somebody to look
 */
public record IntakePage(@Nullable Outcome outcome, List<IntakeQuery.Row> rows, @Nullable Long next,
		int quarantined) implements Page {

	@Override
	public String template() {
		return "conversations/intake";
	}

	@Override
	public String section() {
		return "settings";
	}

	/** The outcomes as views of the list. */
	public List<Choice> views(Frame frame) {
		return Stream
			.concat(Stream
				.of(new Choice("/settings/intake", frame.t("conversations.intake.all"), this.outcome == null)),
					Stream.of(Outcome.values())
						.map((each) -> new Choice("/settings/intake?outcome=" + each.word(),
								frame.t("conversations.intake.outcome." + each.name())
										+ ((each == Outcome.QUARANTINE && this.quarantined > 0)
												? " " + frame.number(this.quarantined) : ""),
								each == this.outcome)))
			.toList();
	}

	/** The address of the next page. */
	public String older() {
		return "/settings/intake?before=" + this.next
				+ ((this.outcome != null) ? "&outcome=" + this.outcome.word() : "");
	}

	/** The tone in which an outcome is shown. */
	public static @Nullable String tone(Outcome outcome) {
		return switch (outcome) {
			case CASE, FOLLOW_UP -> "good";
			case QUARANTINE -> "danger";
			case UNREAD -> "warn";
			case IGNORED -> null;
		};
	}

}
