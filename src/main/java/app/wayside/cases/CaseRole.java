package app.wayside.cases;

/** What somebody has to do with a case that another wrote about. The names are stored. */
public enum CaseRole {

	/** He travels. */
	TRAVELLER,
	/** He booked. */
	BOOKER,
	/** He pays. */
	PAYER,
	/** He must agree. */
	APPROVER,
	/** He answers for somebody who cannot himself. */
	GUARDIAN;

	/** As programs and message keys write it. */
	public String word() {
		return name().toLowerCase(java.util.Locale.ROOT);
	}

}
