package app.wayside.approvals;

import java.math.BigDecimal;
import java.util.Currency;

/**
 * How much money an approval is about.
 *
 * @param value in units of the currency
 * @param currency of the value
 */
public record Amount(BigDecimal value, Currency currency) {

	/** An amount in a currency by its code (ISO 4217). */
	public static Amount of(String value, String currency) {
		return new Amount(new BigDecimal(value), Currency.getInstance(currency));
	}

	/** The amount with its currency, for a sentence: {@code 1,860.00 CNY}. */
	String inWords() {
		int decimals = Math.max(this.currency.getDefaultFractionDigits(), 0);
		return String.format(java.util.Locale.ROOT, "%,." + decimals + "f", this.value) + " "
				+ this.currency.getCurrencyCode();
	}

}
