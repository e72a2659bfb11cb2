package app.wayside.money;

import java.util.Currency;

/** Amounts of two currencies were to be counted together, which has no meaning. */
public final class MixedCurrencies extends IllegalArgumentException {

	MixedCurrencies(Currency one, Currency other) {
		super(one.getCurrencyCode() + " and " + other.getCurrencyCode() + " are not counted together");
	}

}
