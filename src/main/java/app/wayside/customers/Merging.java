package app.wayside.customers;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * How the fields of two profiles become those of one, and how that is taken back.
 *
 * <p>
 * Taken back, a field gets what it held before the merge. What somebody changed since
 * stays. Where a later merge changed the field once more, its content stays too, and that
 * later merge remembers the older one: in whatever order merges are taken back, in the
 * end every field is as it was.
 */
final class Merging {

	private Merging() {
	}

	/** What the profile that stays takes from the other. */
	static List<Change> choose(Portrait survivor, Portrait absorbed, Collection<CustomerField> fromAbsorbed) {
		return fromAbsorbed.stream()
			.distinct()
			.sorted()
			.map((field) -> new Change(field, field.of(survivor), field.of(absorbed)))
			.filter((change) -> !change.before().equals(change.after()))
			.toList();
	}

	static Portrait apply(Portrait portrait, List<Change> changes) {
		Portrait result = portrait;
		for (Change change : changes) {
			result = change.field().in(result, change.after());
		}
		return result;
	}

	/**
	 * Takes a merge back.
	 * @param now the profile as it is
	 * @param undone what the merge did
	 * @param later what the merges into the same profile did that came after it, oldest
	 * first
	 */
	static Undone undo(Portrait now, List<Change> undone, List<List<Change>> later) {
		Portrait result = now;
		List<List<Change>> rest = new ArrayList<>(later);
		for (Change change : undone) {
			int next = next(rest, change.field());
			if (next < 0) {
				if (change.field().of(result).equals(change.after())) {
					result = change.field().in(result, change.before());
				}
			}
			else {
				rest.set(next, rest.get(next).stream().map((other) -> below(other, change)).toList());
			}
		}
		return new Undone(result, rest);
	}

	private static int next(List<List<Change>> later, CustomerField field) {
		for (int at = 0; at < later.size(); at++) {
			if (later.get(at).stream().anyMatch((change) -> change.field() == field)) {
				return at;
			}
		}
		return -1;
	}

	private static Change below(Change later, Change undone) {
		boolean follows = later.field() == undone.field() && later.before().equals(undone.after());
		return follows ? new Change(later.field(), undone.before(), later.after()) : later;
	}

	/**
	 * What is left when a merge is taken back.
	 *
	 * @param portrait of the profile that stayed
	 * @param later what the later merges did, as they remember it now
	 */
	record Undone(Portrait portrait, List<List<Change>> later) {
	}

}
