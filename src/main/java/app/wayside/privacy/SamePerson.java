package app.wayside.privacy;

import java.util.List;
import java.util.UUID;

/** Knows under which ids one person is kept. */
public interface SamePerson {

	/** All ids of the person whom an id means, that of the profile that stays first. */
	List<UUID> idsOf(UUID customerId);

}
