package app.wayside.cases.deeds;

import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;

import app.wayside.cases.goodwill.Gift;
import app.wayside.cases.goodwill.GoodwillKind;
import app.wayside.cases.sla.Party;
import app.wayside.cases.sla.Severity;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.jspecify.annotations.Nullable;

/**
 * One thing that can be done to a case. Deeds are stored as JSON by these names, which
 * therefore never change.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "deed")
@JsonSubTypes({ @JsonSubTypes.Type(value = Deed.Take.class, name = "take"),
		@JsonSubTypes.Type(value = Deed.Assign.class, name = "assign"),
		@JsonSubTypes.Type(value = Deed.Wait.class, name = "wait"),
		@JsonSubTypes.Type(value = Deed.Categorise.class, name = "category"),
		@JsonSubTypes.Type(value = Deed.Weigh.class, name = "severity"),
		@JsonSubTypes.Type(value = Deed.Note.class, name = "note"),
		@JsonSubTypes.Type(value = Deed.Reply.class, name = "reply"),
		@JsonSubTypes.Type(value = Deed.Task.class, name = "task"),
		@JsonSubTypes.Type(value = Deed.Promise.class, name = "promise"),
		@JsonSubTypes.Type(value = Deed.Snooze.class, name = "snooze"),
		@JsonSubTypes.Type(value = Deed.Resolve.class, name = "resolve"),
		@JsonSubTypes.Type(value = Deed.Close.class, name = "close"),
		@JsonSubTypes.Type(value = Deed.Watch.class, name = "watch"),
		@JsonSubTypes.Type(value = Deed.Goodwill.class, name = "goodwill") })
public sealed interface Deed {

	/** The name by which it is stored, sent, and called in message keys. */
	default String word() {
		return switch (this) {
			case Take _ -> "take";
			case Assign _ -> "assign";
			case Wait _ -> "wait";
			case Categorise _ -> "category";
			case Weigh _ -> "severity";
			case Note _ -> "note";
			case Reply _ -> "reply";
			case Task _ -> "task";
			case Promise _ -> "promise";
			case Snooze _ -> "snooze";
			case Resolve _ -> "resolve";
			case Close _ -> "close";
			case Watch _ -> "watch";
			case Goodwill _ -> "goodwill";
		};
	}

	/** Whoever acts takes it. */
	record Take() implements Deed {
	}

	/**
	 * It is given to somebody.
	 *
	 * @param team into whose queue; none keeps the team
	 * @param agent to whom; none puts it back into the queue
	 */
	record Assign(@Nullable UUID team, @Nullable UUID agent) implements Deed {
	}

	/**
	 * It waits.
	 *
	 * @param party for whom; for ourselves it waits no longer
	 * @param reason in words; may be empty
	 * @param hours after which it is looked at again; none means whenever they answer
	 */
	record Wait(Party party, String reason, @Nullable Integer hours) implements Deed {
	}

	/**
	 * It is about something else.
	 *
	 * @param category key of a category
	 */
	record Categorise(String category) implements Deed {
	}

	/**
	 * It matters more, or less.
	 *
	 * @param severity how much
	 */
	record Weigh(Severity severity) implements Deed {
	}

	/**
	 * Colleagues are told something.
	 *
	 * @param text gaps may stand in it as in canned texts
	 */
	record Note(String text) implements Deed {
	}

	/**
	 * The customer is answered, in his language.
	 *
	 * @param texts by primary language; gaps may stand in them as in canned texts
	 */
	record Reply(Map<String, String> texts) implements Deed {
	}

	/**
	 * Something is to be done by whoever has it.
	 *
	 * @param text what
	 * @param hours in which
	 */
	record Task(String text, int hours) implements Deed {
	}

	/**
	 * The customer is promised something by whoever acts.
	 *
	 * @param text what
	 * @param hours in which; none means on the next working morning
	 */
	record Promise(String text, @Nullable Integer hours) implements Deed {
	}

	/**
	 * It is put aside.
	 *
	 * @param hours after which it comes back; none means on the next working morning
	 */
	record Snooze(@Nullable Integer hours) implements Deed {
	}

	/**
	 * It is solved, and the customer is asked.
	 *
	 * @param code of the solution
	 * @param texts the solution as the customer reads it, by primary language; gaps may
	 * stand in them
	 * @param cause code of the root cause
	 */
	record Resolve(String code, Map<String, String> texts, String cause) implements Deed {
	}

	/** It is closed without asking. */
	record Close() implements Deed {
	}

	/**
	 * Somebody is told what happens to it.
	 *
	 * @param staff who; whoever acts where none
	 */
	record Watch(@Nullable UUID staff) implements Deed {
	}

	/**
	 * The customer is given something; above the limits of whoever acts, somebody else is
	 * asked first.
	 *
	 * @param kind in what
	 * @param amount of a voucher or of cash; none for points
	 * @param currency by its code (ISO 4217)
	 * @param points how many; none for money
	 * @param reason in words
	 */
	record Goodwill(GoodwillKind kind, @Nullable BigDecimal amount, String currency, @Nullable Integer points,
			String reason) implements Deed {

		/** What is given. */
		public Gift gift() {
			return new Gift(this.kind, this.amount, this.currency, this.points);
		}

	}

}
