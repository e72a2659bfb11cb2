package app.wayside.cases.rules;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import app.wayside.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * How much goodwill may be given in a currency without asking somebody else. The key of
 * the rule is the currency's code in small letters.
 *
 * @param limits by the key of a role; who has none of these roles always asks
 * @param large from which amount whoever gives it is told that it is much
 * @param often from which time in twelve months he is told that it is often
 * @param pointsPerUnit how many points are worth one unit of the currency; none where no
 * points are given in it
 */
public record GoodwillRule(Map<String, Limit> limits, BigDecimal large, int often,
		@Nullable Integer pointsPerUnit) implements Definition {

	private static final BigDecimal MOST = new BigDecimal("100000000");

	public GoodwillRule {
		limits = Collections.unmodifiableMap(new TreeMap<>(limits));
		large = amount("large", large);
		if (often < 2 || often > 99) {
			throw new RuleRefused("often", "goodwill.often");
		}
		if (pointsPerUnit != null && (pointsPerUnit < 1 || pointsPerUnit > 1_000_000)) {
			throw new RuleRefused("pointsPerUnit", "goodwill.points");
		}
	}

	/**
	 * How much one role may give.
	 *
	 * @param perCase on one case
	 * @param perCustomer to one customer in twelve months
	 */
	public record Limit(BigDecimal perCase, BigDecimal perCustomer) {

		/** Nothing without asking. */
		public static final Limit NONE = new Limit(BigDecimal.ZERO, BigDecimal.ZERO);

		public Limit {
			perCase = amount("perCase", perCase);
			perCustomer = amount("perCustomer", perCustomer);
		}

		private Limit orHigher(Limit other) {
			return new Limit(this.perCase.max(other.perCase), this.perCustomer.max(other.perCustomer));
		}

	}

	private static BigDecimal amount(String field, @Nullable BigDecimal amount) {
		if (amount == null || amount.signum() < 0 || amount.compareTo(MOST) > 0) {
			throw new RuleRefused(field, "goodwill.amount");
		}
		return amount;
	}

	/** What somebody with these roles may give: the highest of each. */
	public Limit of(Collection<String> roles) {
		return roles.stream()
			.map((role) -> this.limits.getOrDefault(role, Limit.NONE))
			.reduce(Limit.NONE, Limit::orHigher);
	}

	/** The currency of a rule with this key. */
	public static Currency currency(String key) {
		try {
			return Currency.getInstance(key.toUpperCase(Locale.ROOT));
		}
		catch (IllegalArgumentException ex) {
			throw new RuleRefused("key", "goodwill.currency", key);
		}
	}

	/** The key of the rule for a currency. */
	public static String key(Currency currency) {
		return currency.getCurrencyCode().toLowerCase(Locale.ROOT);
	}

	/** Refuses amounts that the currency has no coins for. */
	void check(String key) {
		Currency currency = currency(key);
		if (!key.equals(key(currency))) {
			throw new RuleRefused("key", "goodwill.currency", key);
		}
		this.limits.forEach((role, limit) -> {
			exact("perCase", limit.perCase(), currency);
			exact("perCustomer", limit.perCustomer(), currency);
		});
		exact("large", this.large, currency);
	}

	private static void exact(String field, BigDecimal amount, Currency currency) {
		Money money = new Money(amount, currency);
		if (!money.equals(money.rounded())) {
			throw new RuleRefused(field, "goodwill.minor", Money.minorUnits(currency));
		}
	}

	/** As a new company begins: so much for agents, and several times that above. */
	static GoodwillRule usual(int unit) {
		return new GoodwillRule(
				Map.of("agent", new Limit(BigDecimal.valueOf(unit), BigDecimal.valueOf(unit * 2L)), "supervisor",
						new Limit(BigDecimal.valueOf(unit * 5L), BigDecimal.valueOf(unit * 10L))),
				BigDecimal.valueOf(unit), 3, 100);
	}

}
