package app.wayside.cases.goodwill.web;

import java.math.BigDecimal;

import app.wayside.cases.goodwill.Gift;
import app.wayside.cases.goodwill.GoodwillKind;
import app.wayside.identity.FieldFault;
import org.jspecify.annotations.Nullable;

/**
 * What the form beside a case sends.
 *
 * @param kind in what
 * @param amount of money, as it was typed
 * @param currency by its code
 * @param points how many
 * @param reason in words
 */
record GoodwillForm(@Nullable GoodwillKind kind, @Nullable String amount, @Nullable String currency,
		@Nullable Integer points, @Nullable String reason) {

	Gift gift() {
		GoodwillKind chosen = (this.kind != null) ? this.kind : GoodwillKind.VOUCHER;
		boolean counts = chosen == GoodwillKind.POINTS;
		return new Gift(chosen, counts ? null : sum(), text(this.currency), counts ? this.points : null);
	}

	/** Whether enough was typed to say what it comes to. */
	boolean filled() {
		return (this.kind == GoodwillKind.POINTS) ? this.points != null : !text(this.amount).isEmpty();
	}

	String words() {
		return text(this.reason);
	}

	private @Nullable BigDecimal sum() {
		try {
			return text(this.amount).isEmpty() ? null : new BigDecimal(text(this.amount).replace(",", ""));
		}
		catch (NumberFormatException ex) {
			throw new FieldFault("amount", "cases.goodwill.refusal.amount");
		}
	}

	private static String text(@Nullable String field) {
		return (field != null) ? field.strip() : "";
	}

}
