package app.wayside.quality.inspection;

/**
 * What an inspection looks for.
 *
 * @param stillDays days without a message, after which a case stands still; 1 to 60
 * @param aheadHours hours before a promise runs out, in which it is at risk; 1 to 72
 * @param silentDays days for which a case that closed by silence is listed; 1 to 60
 * @param version grows with each change; zero where nothing was changed yet
 */
public record InspectionRule(int stillDays, int aheadHours, int silentDays, int version) {

	/** The usual: three days, four hours, seven days. */
	public static final InspectionRule USUAL = new InspectionRule(3, 4, 7, 0);

	/** Refuses what cannot be. */
	public InspectionRule {
		if (stillDays < 1 || stillDays > 60 || aheadHours < 1 || aheadHours > 72 || silentDays < 1 || silentDays > 60) {
			throw new InspectionRuleNotValid();
		}
	}

}
