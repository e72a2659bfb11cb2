package app.wayside.cases.goodwill;

import java.math.BigDecimal;
import java.util.Currency;

import app.wayside.cases.rules.GoodwillRule;
import app.wayside.identity.FieldFault;
import app.wayside.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to give.
 *
 * @param kind in what
 * @param amount of a voucher or of cash; none for points
 * @param currency by its code (ISO 4217); for points, the one in which they are counted
 * @param points how many; none for money
 */
public record Gift(GoodwillKind kind, @Nullable BigDecimal amount, String currency, @Nullable Integer points) {

	private static final int MOST_POINTS = 100_000_000;

	private static final int MOST_DIGITS = 9;

	/** A voucher. */
	public static Gift voucher(String amount, String currency) {
		return new Gift(GoodwillKind.VOUCHER, new BigDecimal(amount), currency, null);
	}

	/** Money. */
	public static Gift cash(String amount, String currency) {
		return new Gift(GoodwillKind.CASH, new BigDecimal(amount), currency, null);
	}

	/** Points that are counted in a currency. */
	public static Gift points(int points, String currency) {
		return new Gift(GoodwillKind.POINTS, null, currency, points);
	}

	/**
	 * The currency.
	 * @throws FieldFault where there is none such
	 */
	public Currency money() {
		try {
			return Currency.getInstance(this.currency.strip().toUpperCase(java.util.Locale.ROOT));
		}
		catch (IllegalArgumentException ex) {
			throw new FieldFault("currency", "cases.goodwill.refusal.currency", this.currency);
		}
	}

	/**
	 * What it costs the company, exactly.
	 * @param rule of the currency; none where there is none
	 * @throws FieldFault where an amount makes no sense in the currency
	 */
	Money cost(@Nullable GoodwillRule rule) {
		return (this.kind == GoodwillKind.POINTS) ? worth(rule) : exact();
	}

	private Money exact() {
		BigDecimal sum = this.amount;
		if (sum == null || sum.signum() <= 0 || sum.precision() - sum.scale() > MOST_DIGITS) {
			throw new FieldFault("amount", "cases.goodwill.refusal.amount");
		}
		Money money = new Money(sum, money());
		if (!money.equals(money.rounded())) {
			throw new FieldFault("amount", "cases.goodwill.refusal.minor", money.currency().getCurrencyCode(),
					Money.minorUnits(money.currency()));
		}
		return money;
	}

	private Money worth(@Nullable GoodwillRule rule) {
		Integer many = this.points;
		if (many == null || many < 1 || many > MOST_POINTS) {
			throw new FieldFault("points", "cases.goodwill.refusal.points");
		}
		Integer perUnit = (rule != null) ? rule.pointsPerUnit() : null;
		if (perUnit == null) {
			throw new FieldFault("currency", "cases.goodwill.refusal.no-points", money().getCurrencyCode());
		}
		Money smallest = new Money(BigDecimal.ONE.movePointLeft(Money.minorUnits(money())), money());
		Money worth = new Money(
				BigDecimal.valueOf(many).divide(BigDecimal.valueOf(perUnit), 6, java.math.RoundingMode.HALF_UP),
				money())
			.rounded();
		return worth.isZero() ? smallest : worth;
	}

	/** How many points; none where it is money. */
	@Nullable Integer pointsGiven() {
		return (this.kind == GoodwillKind.POINTS) ? this.points : null;
	}

}
