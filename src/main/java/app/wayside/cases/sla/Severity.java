package app.wayside.cases.sla;

/** How bad a case is for the traveller, mildest first. */
public enum Severity {

	LOW, MEDIUM, HIGH, CRITICAL

}
