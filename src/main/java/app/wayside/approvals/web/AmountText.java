package app.wayside.approvals.web;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;

import app.wayside.approvals.Amount;
import app.wayside.identity.FieldFault;
import org.jspecify.annotations.Nullable;

/** Reads an amount from two fields. */
final class AmountText {

	private AmountText() {
	}

	/** The amount; none where the field was left empty. */
	static @Nullable Amount read(String amount, String currency) {
		if (amount.isBlank()) {
			return null;
		}
		try {
			return new Amount(new BigDecimal(amount.strip().replace(",", "")),
					Currency.getInstance(currency.strip().toUpperCase(Locale.ROOT)));
		}
		catch (NumberFormatException ex) {
			throw new FieldFault("amount", "approvals.refusal.amount-not-valid");
		}
		catch (IllegalArgumentException ex) {
			throw new FieldFault("currency", "approvals.refusal.currency-not-valid");
		}
	}

}
