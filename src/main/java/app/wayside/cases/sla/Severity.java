package app.wayside.cases.sla;

/** How bad a case is for the traveller, mildest first. */
public enum Severity {

	LOW, MEDIUM, HIGH, CRITICAL;

	/** As addresses and message keys write it. */
	public String word() {
		return name().toLowerCase(java.util.Locale.ROOT);
	}

}
