package app.wayside.web;

import java.util.List;
import java.util.function.Function;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list, as every list is answered.
 *
 * @param <T> what is listed
 * @param items of this part
 * @param next the cursor of the next part; null at the end
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Listing<T>(List<T> items, @Nullable String next) {

	/** The most that one part holds. */
	public static final int LONGEST = 200;

	/** A list that is answered whole. */
	public static <T> Listing<T> whole(List<T> items) {
		return new Listing<>(items, null);
	}

	/** How many are answered where so many are wanted. */
	public static int size(int wanted) {
		return Math.clamp(wanted, 1, LONGEST);
	}

	/** Keeps as many as were wanted of rows that were read with one more. */
	public static <R> Listing<R> part(List<R> oneMore, int size, Function<R, String> cursor) {
		boolean more = oneMore.size() > size;
		List<R> items = more ? oneMore.subList(0, size) : oneMore;
		return new Listing<>(items, more ? cursor.apply(items.getLast()) : null);
	}

	/** The same part with everything in it put in other words. */
	public <B> Listing<B> map(Function<List<T>, List<B>> words) {
		return new Listing<>(words.apply(this.items), this.next);
	}

}
