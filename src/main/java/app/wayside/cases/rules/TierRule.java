package app.wayside.cases.rules;

import java.time.Duration;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

import app.wayside.customers.Tier;

/**
 * How much sooner a customer of a tier is served.
 *
 * @param percent of the time that a policy promises, by tier
 * @param shortest time that is ever promised, unless the policy itself promises less
 */
public record TierRule(Map<Tier, Integer> percent, Duration shortest) implements Definition {

	/** The key of the only rule of its kind. */
	public static final String KEY = "tiers";

	/** Everybody gets what the policy says. */
	static final TierRule NONE = new TierRule(Map.of(), Duration.ofMinutes(1));

	public TierRule {
		Map<Tier, Integer> complete = new EnumMap<>(Tier.class);
		for (Tier tier : Tier.values()) {
			int share = percent.getOrDefault(tier, 100);
			if (share < 1 || share > 100) {
				throw new RuleRefused(tier.name().toLowerCase(Locale.ROOT), "tier.percent");
			}
			complete.put(tier, share);
		}
		percent = Collections.unmodifiableMap(complete);
		shortest = Filled.time("shortest", shortest);
	}

	/** The time that a tier is promised. */
	Duration of(Tier tier, Duration promised) {
		int share = this.percent.getOrDefault(tier, 100);
		if (share == 100) {
			return promised;
		}
		Duration sooner = Duration.ofMinutes(Math.max(1, promised.toMinutes() * share / 100));
		Duration floor = (this.shortest.compareTo(promised) < 0) ? this.shortest : promised;
		return (sooner.compareTo(floor) < 0) ? floor : sooner;
	}

}
