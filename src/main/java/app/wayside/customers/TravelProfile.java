package app.wayside.customers;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * How a customer travels.
 *
 * @param type for what
 * @param channel by which he wants to be reached, where he said so
 * @param preferences what he likes
 */
public record TravelProfile(TravellerType type, @Nullable ContactKind channel, List<Preference> preferences) {

	/**
	 * Something that a customer likes.
	 *
	 * @param id of it
	 * @param kind what it is about
	 * @param words what, in words; the programme and the number for {@code LOYALTY}
	 */
	public record Preference(UUID id, PreferenceKind kind, String words) {
	}

}
