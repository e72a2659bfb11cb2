package app.wayside.cases;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Which merges and splits in a case's log still hold. What was undone counts for nothing,
 * as if it had never been.
 *
 * @param undone events that count no more
 * @param moved messages that belong to another case now
 * @param since when the first message of a case came that was split off
 */
record Joints(Set<UUID> undone, Set<UUID> moved, @Nullable Instant since) {

	static Joints of(List<CaseEvent> events) {
		Map<CaseId, UUID> merges = new HashMap<>();
		Map<CaseId, List<UUID>> splits = new HashMap<>();
		Set<UUID> undone = new HashSet<>();
		UUID into = null;
		UUID opened = null;
		Instant since = null;
		for (CaseEvent event : events) {
			switch (event) {
				case CaseEvent.Opened begins -> opened = begins.fact().id();
				case CaseEvent.Absorbed absorbed -> merges.put(absorbed.merged(), absorbed.fact().id());
				case CaseEvent.Released released -> add(undone, merges.remove(released.merged()));
				case CaseEvent.MergedInto merged -> into = merged.fact().id();
				case CaseEvent.MergeUndone _ -> add(undone, into);
				case CaseEvent.SplitOff split -> splits.put(split.part(), split.messages());
				case CaseEvent.SplitUndone back -> splits.remove(back.part());
				case CaseEvent.SplitFrom split -> since = split.since();
				case CaseEvent.SplitVoided _ -> add(undone, opened);
				default -> {
				}
			}
		}
		Set<UUID> moved = new HashSet<>();
		splits.values().forEach(moved::addAll);
		return new Joints(undone, moved, since);
	}

	private static void add(Set<UUID> undone, @Nullable UUID event) {
		if (event != null) {
			undone.add(event);
		}
	}

	/** Whether an event counts for this case. */
	boolean stands(CaseEvent event) {
		return !this.undone.contains(event.fact().id())
				&& !(event instanceof CaseEvent.CustomerWrote wrote && this.moved.contains(wrote.messageId().value()));
	}

	/** When an event counts: a case that was split off began with its first message. */
	Instant began(CaseEvent event, Instant at) {
		return (event instanceof CaseEvent.Opened && this.since != null) ? this.since : at;
	}

}
