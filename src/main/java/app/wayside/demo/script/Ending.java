package app.wayside.demo.script;

/** Where a case of the script stands now. */
public enum Ending {

	/** Just come in, nobody has read it. */
	NEW,
	/** Somebody has it and has answered or noted something. */
	OPEN,
	/** We wait for a party. */
	WAITING,
	/** The first reply is overdue. */
	BREACHED,
	/** The solution is recorded, the customer has not said yes or no. */
	RESOLVED,
	/** The customer said yes. */
	CLOSED,
	/** The customer said nothing and the case closed by itself. */
	SILENT,
	/** The customer said no, one level higher has it. */
	REOPENED,
	/** The customer appealed against the outcome. */
	APPEALED;

	/** True while the case asks for work. */
	public boolean live() {
		return this != CLOSED && this != SILENT;
	}

}
