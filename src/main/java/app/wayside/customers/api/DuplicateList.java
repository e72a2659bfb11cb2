package app.wayside.customers.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import app.wayside.customers.Ground;
import app.wayside.customers.Suggestion;
import app.wayside.customers.SuggestionSlice;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * Customers that may be one, the likeliest first.
 *
 * @param items what is on this page
 * @param next the cursor of the next page; none on the last
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record DuplicateList(List<Item> items, @Nullable String next) {

	static DuplicateList of(SuggestionSlice slice) {
		SuggestionSlice.Place next = slice.next();
		return new DuplicateList(slice.items().stream().map(Item::of).toList(), (next != null) ? next.text() : null);
	}

	/**
	 * A pair.
	 *
	 * @param customerId one of the two
	 * @param name of the one
	 * @param otherId the other
	 * @param otherName of the other
	 * @param score how likely, of a hundred
	 * @param reasons why
	 * @param foundAt UTC
	 */
	record Item(UUID customerId, String name, UUID otherId, String otherName, int score, List<Why> reasons,
			Instant foundAt) {

		static Item of(Suggestion pair) {
			return new Item(pair.one().id().value(), pair.one().displayName(), pair.other().id().value(),
					pair.other().displayName(), pair.score(),
					pair.reasons().stream().map((reason) -> new Why(reason.ground(), reason.detail())).toList(),
					pair.found());
		}

	}

	/**
	 * A reason.
	 *
	 * @param ground what both have in common
	 * @param detail the thing itself, masked where that is masked elsewhere
	 */
	record Why(Ground ground, String detail) {
	}

}
