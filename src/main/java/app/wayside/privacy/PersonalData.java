package app.wayside.privacy;

import java.util.UUID;

/**
 * Implemented by each module that keeps something about persons. Both methods run inside
 * the caller's transaction, for the tenant that is bound.
 */
public interface PersonalData {

	/** All that the module keeps about a customer. */
	PersonalDataExport export(UUID customerId);

	/**
	 * Makes whatever the module keeps say nothing about the person any more. What the law
	 * of money wants kept (amounts, dates, document numbers) stays. Done again, it
	 * changes nothing more.
	 */
	void erase(UUID customerId);

}
