package app.wayside.cases.goodwill;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;

import app.wayside.cases.rules.GoodwillRule;
import app.wayside.money.Money;

/**
 * What somebody may give without asking, and what was given already.
 *
 * @param perCase his limit on one case
 * @param onCase what the case has cost, or waits to cost
 * @param perCustomer his limit for one customer in twelve months
 * @param toCustomer what the customer was given in twelve months, or waits to be given
 */
public record Allowance(Money perCase, Money onCase, Money perCustomer, Money toCustomer) {

	static Allowance of(GoodwillRule.Limit limit, List<Spent> spent, Currency currency) {
		Spent so = spent.stream()
			.filter((each) -> each.currency().equals(currency.getCurrencyCode()))
			.findFirst()
			.orElse(new Spent(currency.getCurrencyCode(), BigDecimal.ZERO, BigDecimal.ZERO));
		return new Allowance(new Money(limit.perCase(), currency), new Money(so.onCase(), currency),
				new Money(limit.perCustomer(), currency), new Money(so.toCustomer(), currency));
	}

	/** What was given in a currency, or waits to be. */
	record Spent(String currency, BigDecimal onCase, BigDecimal toCustomer) {
	}

	/** How much is left. */
	public Money left() {
		Money onCase = this.perCase.minus(this.onCase);
		Money toCustomer = this.perCustomer.minus(this.toCustomer);
		Money less = (onCase.compareTo(toCustomer) < 0) ? onCase : toCustomer;
		return less.isNegative() ? Money.zero(less.currency()) : less;
	}

	/** Whether it is given without asking. */
	public boolean covers(Money cost) {
		return left().compareTo(cost) >= 0;
	}

}
