package app.wayside.workspace.access.api;

import java.util.List;
import java.util.function.Function;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list.
 *
 * @param items of this part
 * @param next the cursor of the next part; null at the end
 */
record Listing<T>(List<T> items, @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable String next) {

	static <T> Listing<T> whole(List<T> items) {
		return new Listing<>(items, null);
	}

	/** Keeps as many as were wanted of a list that was read with one more. */
	static <T> Listing<T> part(List<T> oneMore, int wanted, Function<T, String> cursor) {
		boolean more = oneMore.size() > wanted;
		List<T> items = more ? oneMore.subList(0, wanted) : oneMore;
		return new Listing<>(items, more ? cursor.apply(items.getLast()) : null);
	}

}
