package app.wayside.cases.macros.web;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import app.wayside.cases.deeds.Deed;
import app.wayside.cases.goodwill.GoodwillKind;
import app.wayside.cases.sla.Party;
import app.wayside.cases.sla.Severity;
import org.jspecify.annotations.Nullable;

/**
 * A row of a form that says what is to be done; only what its kind needs is read. What
 * one kind calls otherwise lies in the same field: its text is a note's, a task's, or why
 * a case waits.
 *
 * @param kind of deed
 * @param team to whom a case goes
 * @param agent to whom a case goes, or who watches it
 * @param party for whom it waits
 * @param category what it is about
 * @param severity how much it matters
 * @param code of the solution
 * @param cause of what had happened
 * @param text of a note, a task or a wait
 * @param hours until a task is due, or a wait ends
 * @param en words for the customer
 * @param zh words for the customer
 * @param id words for the customer
 * @param gift what is given; its reason is the text
 */
public record DeedRow(@Nullable String kind, @Nullable UUID team, @Nullable UUID agent, @Nullable Party party,
		@Nullable String category, @Nullable Severity severity, @Nullable String code, @Nullable String cause,
		@Nullable String text, @Nullable Integer hours, @Nullable String en, @Nullable String zh, @Nullable String id,
		@Nullable GiftRow gift) {

	private static final int A_DAY = 24;

	/** A row that nobody has filled yet. */
	public static DeedRow blank() {
		return of(new Deed.Take());
	}

	/** What it says. */
	public Deed deed() {
		return switch (filled(this.kind)) {
			case "assign" -> new Deed.Assign(this.team, this.agent);
			case "wait" ->
				new Deed.Wait((this.party != null) ? this.party : Party.CUSTOMER, filled(this.text), this.hours);
			case "category" -> new Deed.Categorise(filled(this.category));
			case "severity" -> new Deed.Weigh((this.severity != null) ? this.severity : Severity.MEDIUM);
			case "note" -> new Deed.Note(filled(this.text));
			case "reply" -> new Deed.Reply(texts());
			case "task" -> new Deed.Task(filled(this.text), (this.hours != null) ? this.hours : A_DAY);
			case "promise" -> new Deed.Promise(filled(this.text), this.hours);
			case "snooze" -> new Deed.Snooze(this.hours);
			case "resolve" -> new Deed.Resolve(filled(this.code), texts(), filled(this.cause));
			case "close" -> new Deed.Close();
			case "watch" -> new Deed.Watch(this.agent);
			case "goodwill" -> ((this.gift != null) ? this.gift : GiftRow.NONE).deed(filled(this.text));
			default -> new Deed.Take();
		};
	}

	/** The row that says so. */
	public static DeedRow of(Deed deed) {
		String kind = deed.word();
		return switch (deed) {
			case Deed.Take _, Deed.Close _ ->
				new DeedRow(kind, null, null, null, null, null, null, null, null, null, null, null, null, null);
			case Deed.Assign is -> new DeedRow(kind, is.team(), is.agent(), null, null, null, null, null, null, null,
					null, null, null, null);
			case Deed.Wait is -> new DeedRow(kind, null, null, is.party(), null, null, null, null, is.reason(),
					is.hours(), null, null, null, null);
			case Deed.Categorise is -> new DeedRow(kind, null, null, null, is.category(), null, null, null, null, null,
					null, null, null, null);
			case Deed.Weigh is -> new DeedRow(kind, null, null, null, null, is.severity(), null, null, null, null, null,
					null, null, null);
			case Deed.Note is ->
				new DeedRow(kind, null, null, null, null, null, null, null, is.text(), null, null, null, null, null);
			case Deed.Reply is -> new DeedRow(kind, null, null, null, null, null, null, null, null, null,
					is.texts().get("en"), is.texts().get("zh"), is.texts().get("id"), null);
			case Deed.Task is -> new DeedRow(kind, null, null, null, null, null, null, null, is.text(), is.hours(),
					null, null, null, null);
			case Deed.Promise is -> new DeedRow(kind, null, null, null, null, null, null, null, is.text(), is.hours(),
					null, null, null, null);
			case Deed.Snooze is ->
				new DeedRow(kind, null, null, null, null, null, null, null, null, is.hours(), null, null, null, null);
			case Deed.Resolve is -> new DeedRow(kind, null, null, null, null, null, is.code(), is.cause(), null, null,
					is.texts().get("en"), is.texts().get("zh"), is.texts().get("id"), null);
			case Deed.Goodwill is -> new DeedRow(kind, null, null, null, null, null, null, null, is.reason(), null,
					null, null, null, new GiftRow(is.kind(), is.amount(), is.currency(), is.points()));
			case Deed.Watch is ->
				new DeedRow(kind, null, is.staff(), null, null, null, null, null, null, null, null, null, null, null);
		};
	}

	/**
	 * What is given.
	 *
	 * @param kind in what
	 * @param amount of money
	 * @param currency of the amount
	 * @param points how many
	 */
	public record GiftRow(@Nullable GoodwillKind kind, @Nullable BigDecimal amount, @Nullable String currency,
			@Nullable Integer points) {

		/** A voucher of nothing yet. */
		public static final GiftRow NONE = new GiftRow(GoodwillKind.VOUCHER, null, "", null);

		Deed deed(String reason) {
			GoodwillKind chosen = (this.kind != null) ? this.kind : GoodwillKind.VOUCHER;
			boolean counts = chosen == GoodwillKind.POINTS;
			return new Deed.Goodwill(chosen, counts ? null : this.amount, filled(this.currency),
					counts ? this.points : null, reason);
		}

	}

	/** What is given, for a template. */
	public GiftRow given() {
		return (this.gift != null) ? this.gift : GiftRow.NONE;
	}

	/** What a field holds, for a template. */
	public String held(@Nullable Object value) {
		return (value != null) ? value.toString() : "";
	}

	private Map<String, String> texts() {
		Map<String, String> texts = new TreeMap<>();
		put(texts, Locale.ENGLISH.getLanguage(), this.en);
		put(texts, Locale.CHINESE.getLanguage(), this.zh);
		put(texts, "id", this.id);
		return texts;
	}

	private static void put(Map<String, String> texts, String language, @Nullable String text) {
		if (text != null && !text.isBlank()) {
			texts.put(language, text.replace("\r\n", "\n").strip());
		}
	}

	private static String filled(@Nullable String field) {
		return (field != null) ? field.strip() : "";
	}

}
