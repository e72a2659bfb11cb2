package app.wayside.customers;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * Implemented by each module in which something happens with customers. It is asked
 * inside the caller's transaction, and tells the one who reads no more than he may see.
 */
public interface Happenings {

	/**
	 * What happened before a place, the latest first.
	 * @param customers all ids of one customer
	 * @param limit how many at most
	 */
	List<Happening> before(Collection<UUID> customers, Happening.Place place, int limit);

}
