package app.wayside.customers.web;

import java.util.List;
import java.util.Set;

import app.wayside.customers.Consent;
import app.wayside.customers.Purpose;
import app.wayside.customers.Relation;
import app.wayside.customers.TravelDocument;
import app.wayside.customers.TravelProfile;

/**
 * How a customer travels, and what he agreed to.
 *
 * @param profile what he likes
 * @param documents what he carries
 * @param relations what he is to others
 * @param consents all that he said, the latest first
 * @param allowed to what he agrees now
 */
public record TravellerView(TravelProfile profile, List<TravelDocument> documents, List<Relation> relations,
		List<Consent> consents, Set<Purpose> allowed) {

	/** Whether he wants to be left in peace: nothing is offered, and nothing asked. */
	public boolean isQuiet() {
		return !this.allowed.contains(Purpose.MARKETING) && !this.allowed.contains(Purpose.SURVEY);
	}

}
