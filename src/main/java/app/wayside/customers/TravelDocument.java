package app.wayside.customers;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A paper to travel with. Its number is not here: whoever needs it says why.
 *
 * @param id of the document
 * @param kind of paper
 * @param country that gave it, or that it opens; two letters of ISO 3166-1
 * @param hint the end of the number
 * @param expires on which day it ends
 */
public record TravelDocument(UUID id, DocumentKind kind, String country, String hint, @Nullable LocalDate expires) {

	/**
	 * Whether it is over on a day, or will be half a year later, which many countries ask
	 * for.
	 */
	public boolean shortOn(LocalDate day) {
		return this.expires != null && this.expires.isBefore(day.plusMonths(6));
	}

}
