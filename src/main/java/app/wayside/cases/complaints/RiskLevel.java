package app.wayside.cases.complaints;

/**
 * How grave a risk is: likelihood times impact, each from one to five.
 */
public enum RiskLevel {

	/** Up to four. */
	LOW(1, 4),
	/** Five to nine. */
	MEDIUM(5, 9),
	/** Ten to fourteen. */
	HIGH(10, 14),
	/** From fifteen on. */
	CRITICAL(15, 25);

	private final int least;

	private final int most;

	RiskLevel(int least, int most) {
		this.least = least;
		this.most = most;
	}

	int least() {
		return this.least;
	}

	int most() {
		return this.most;
	}

	/** The level of a risk. */
	public static RiskLevel of(int risk) {
		for (RiskLevel level : values()) {
			if (risk <= level.most) {
				return level;
			}
		}
		return CRITICAL;
	}

}
