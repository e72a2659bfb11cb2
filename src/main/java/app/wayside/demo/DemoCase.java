package app.wayside.demo;

import java.util.Objects;

import app.wayside.cases.CaseEvent;
import app.wayside.cases.CaseId;
import app.wayside.conversations.ChannelId;
import app.wayside.demo.script.Agency;
import app.wayside.demo.script.ScriptedCase;
import app.wayside.identity.Actor;
import org.jspecify.annotations.Nullable;

/** A scripted case while it is played. */
final class DemoCase {

	private final ScriptedCase told;

	private final Cast cast;

	private CaseEvent.@Nullable Opened opened;

	private int mails;

	DemoCase(ScriptedCase told, Cast cast) {
		this.told = told;
		this.cast = cast;
	}

	ScriptedCase told() {
		return this.told;
	}

	Cast cast() {
		return this.cast;
	}

	void opened(CaseEvent.Opened event) {
		this.opened = event;
	}

	/** The number of the next mail of the customer. */
	int nextMail() {
		return this.mails++;
	}

	CaseId id() {
		return known().caseId();
	}

	@Nullable String number() {
		return (this.opened != null) ? this.opened.number() : null;
	}

	Actor customer() {
		return new Actor.Customer(known().customerId().value());
	}

	private CaseEvent.Opened known() {
		return Objects.requireNonNull(this.opened, () -> "No case was opened for " + this.told.story());
	}

	/** The mailbox to which this customer writes. */
	Agency.Channel mailbox() {
		String wanted = (this.told.customer().partner() != null) ? "partners" : switch (this.told.team()) {
			case "refunds" -> "refunds";
			case "corporate" -> "corporate";
			case "crisis" -> "emergency";
			default -> "help";
		};
		return this.cast.agency()
			.channels()
			.stream()
			.filter((channel) -> channel.key().equals(wanted))
			.findFirst()
			.orElseThrow();
	}

	ChannelId channel() {
		return Objects.requireNonNull(this.cast.channels().get(mailbox().key()));
	}

}
