package app.wayside.money;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.stream.IntStream;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * An exact amount of money. It has at least the decimals of its currency, and more only
 * where they are not zero, so that equal amounts are equal records. Stored in two
 * columns: {@code fare_amount numeric(19,4), fare_currency char(3)}.
 *
 * @param amount in units of the currency
 * @param currency of the amount
 */
public record Money(BigDecimal amount, Currency currency) implements Comparable<Money> {

	public Money {
		BigDecimal bare = amount.stripTrailingZeros();
		amount = bare.setScale(Math.max(bare.scale(), minorUnits(currency)), RoundingMode.UNNECESSARY);
	}

	/** An amount by the code of its currency (ISO 4217). */
	public static Money of(String amount, String currency) {
		return of(new BigDecimal(amount), currency);
	}

	/** An amount by the code of its currency (ISO 4217). */
	public static Money of(BigDecimal amount, String currency) {
		return new Money(amount, Currency.getInstance(currency));
	}

	/** Nothing, in a currency. */
	public static Money zero(Currency currency) {
		return new Money(BigDecimal.ZERO, currency);
	}

	/** All of them together; zero in the currency when there are none. */
	public static Money sum(Collection<Money> amounts, Currency currency) {
		return amounts.stream().reduce(zero(currency), Money::plus);
	}

	/** How many decimals a currency has (ISO 4217). */
	public static int minorUnits(Currency currency) {
		return Math.max(currency.getDefaultFractionDigits(), 0);
	}

	public Money plus(Money other) {
		return new Money(this.amount.add(amountOf(other)), this.currency);
	}

	public Money minus(Money other) {
		return new Money(this.amount.subtract(amountOf(other)), this.currency);
	}

	public Money negated() {
		return new Money(this.amount.negate(), this.currency);
	}

	public Money abs() {
		return new Money(this.amount.abs(), this.currency);
	}

	/** So many times as much, exactly; see {@link #rounded()}. */
	public Money times(BigDecimal factor) {
		return new Money(this.amount.multiply(factor), this.currency);
	}

	/** So many times as much. */
	public Money times(long factor) {
		return times(BigDecimal.valueOf(factor));
	}

	/**
	 * As a document prints it: to the minor units of the currency, halves away from zero.
	 * Only where a document is made.
	 */
	public Money rounded() {
		return new Money(this.amount.setScale(minorUnits(this.currency), RoundingMode.HALF_UP), this.currency);
	}

	/**
	 * To the nearest multiple, as documents with a rounding line are: 1 for whole units,
	 * 0.05 for Swiss coins. What it differs by is the rounding line.
	 */
	public Money roundedTo(BigDecimal multiple) {
		return new Money(this.amount.divide(multiple, 0, RoundingMode.HALF_UP).multiply(multiple), this.currency);
	}

	/** As equal parts as the smallest unit allows; the first ones take what is left. */
	public List<Money> split(int parts) {
		return split(Collections.nCopies(parts, BigDecimal.ONE));
	}

	/**
	 * Parts in proportion to weights by the largest remainder; together they are the
	 * whole. Where remainders are equal, the earlier one takes the unit.
	 */
	public List<Money> split(List<BigDecimal> weights) {
		BigDecimal together = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
		if (together.signum() <= 0 || weights.stream().anyMatch((weight) -> weight.signum() < 0)) {
			throw new IllegalArgumentException("Weights are not below zero, and one of them is above: " + weights);
		}
		BigDecimal units = new BigDecimal(this.amount.unscaledValue().abs());
		List<BigInteger> shares = new ArrayList<>();
		List<BigDecimal> remainders = new ArrayList<>();
		for (BigDecimal weight : weights) {
			BigDecimal[] share = units.multiply(weight).divideAndRemainder(together);
			shares.add(share[0].toBigIntegerExact());
			remainders.add(share[1]);
		}
		int left = units.toBigIntegerExact()
			.subtract(shares.stream().reduce(BigInteger.ZERO, BigInteger::add))
			.intValueExact();
		IntStream.range(0, shares.size())
			.boxed()
			.sorted(Comparator.comparing(remainders::get, Comparator.reverseOrder()))
			.limit(left)
			.forEach((place) -> shares.set(place, shares.get(place).add(BigInteger.ONE)));
		return shares.stream().map((share) -> part(share)).toList();
	}

	private Money part(BigInteger units) {
		BigInteger signed = (this.amount.signum() < 0) ? units.negate() : units;
		return new Money(new BigDecimal(signed, this.amount.scale()), this.currency);
	}

	@JsonIgnore
	public boolean isZero() {
		return this.amount.signum() == 0;
	}

	@JsonIgnore
	public boolean isNegative() {
		return this.amount.signum() < 0;
	}

	@Override
	public int compareTo(Money other) {
		return this.amount.compareTo(amountOf(other));
	}

	private BigDecimal amountOf(Money other) {
		if (!this.currency.equals(other.currency)) {
			throw new MixedCurrencies(this.currency, other.currency);
		}
		return other.amount;
	}

	/** For logs and failures: {@code 1860.00 CNY}. Pages use the reader's format. */
	@Override
	public String toString() {
		return this.amount.toPlainString() + " " + this.currency.getCurrencyCode();
	}

}
