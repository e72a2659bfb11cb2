package app.wayside.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import app.wayside.tenancy.TenantId;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever is done to a sealed log is found. */
class ChainPropertyTest {

	private static final TenantId TENANT = new TenantId(UUID.randomUUID());

	private static final Instant AT = Instant.parse("2026-11-22T08:00:00Z");

	/** A log and the links over it. */
	private record Log(List<Entry> entries, List<Seal> seals) {

		static Log of(long seed, int events) {
			Random random = new Random(seed);
			List<Entry> entries = new ArrayList<>();
			long transaction = 10;
			for (int i = 0; i < events; i++) {
				transaction += random.nextInt(3);
				entries.add(new Entry(new Cursor(transaction, i + 1), "[" + i + ",\"" + random.nextLong() + "\"]"));
			}
			List<Seal> seals = new ArrayList<>();
			Seal last = Seal.NONE;
			for (int from = 0; from < events;) {
				int to = Math.min(events, from + 1 + random.nextInt(6));
				last = Chain.next(TENANT, last, entries.subList(from, to), AT.plusSeconds(from));
				seals.add(last);
				from = to;
			}
			return new Log(entries, seals);
		}

		Verification verify() {
			return Chain.verify(TENANT, this.seals.iterator(),
					(after, upTo) -> this.entries.stream()
						.filter((entry) -> order(entry.place(), after) > 0 && order(entry.place(), upTo) <= 0)
						.sorted((one, other) -> order(one.place(), other.place()))
						.toList());
		}

		private static int order(Cursor one, Cursor other) {
			int byTransaction = Long.compare(one.transaction(), other.transaction());
			return (byTransaction != 0) ? byTransaction : Long.compare(one.seq(), other.seq());
		}

	}

	@Property(tries = 200)
	void an_untouched_log_is_sound(@ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int events) {
		Log log = Log.of(seed, events);
		assertThat(log.verify())
			.isEqualTo(new Verification.Sound(log.seals().size(), events, log.seals().getLast().hash()));
	}

	@Property(tries = 200)
	void a_changed_row_is_found(@ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int events,
			@ForAll @LongRange(min = 0, max = 1_000_000) long which) {
		Log log = Log.of(seed, events);
		int place = (int) (which % events);
		Entry before = log.entries().get(place);
		log.entries().set(place, new Entry(before.place(), before.text() + " "));
		assertThat(log.verify().isSound()).isFalse();
	}

	@Property(tries = 200)
	void a_removed_row_is_found(@ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int events,
			@ForAll @LongRange(min = 0, max = 1_000_000) long which) {
		Log log = Log.of(seed, events);
		log.entries().remove((int) (which % events));
		assertThat(log.verify()).isInstanceOfSatisfying(Verification.Broken.class,
				(broken) -> assertThat(broken.fault()).isEqualTo(Verification.Fault.ROWS_MISSING));
	}

	@Property(tries = 200)
	void rows_that_changed_places_are_found(@ForAll long seed, @ForAll @IntRange(min = 2, max = 60) int events,
			@ForAll @LongRange(min = 0, max = 1_000_000) long which) {
		Log log = Log.of(seed, events);
		int place = (int) (which % (events - 1));
		Entry one = log.entries().get(place);
		Entry other = log.entries().get(place + 1);
		log.entries().set(place, new Entry(one.place(), other.text()));
		log.entries().set(place + 1, new Entry(other.place(), one.text()));
		assertThat(log.verify().isSound()).isFalse();
	}

	@Property(tries = 200)
	void a_row_slipped_in_is_found(@ForAll long seed, @ForAll @IntRange(min = 2, max = 60) int events,
			@ForAll @LongRange(min = 0, max = 1_000_000) long which) {
		Log log = Log.of(seed, events);
		Entry beside = log.entries().get((int) (which % events));
		log.entries().add(new Entry(new Cursor(beside.place().transaction(), 0), "[\"slipped in\"]"));
		assertThat(log.verify().isSound()).isFalse();
	}

	@Property(tries = 200)
	void a_removed_or_forged_link_is_found(@ForAll long seed, @ForAll @IntRange(min = 20, max = 60) int events,
			@ForAll @LongRange(min = 0, max = 1_000_000) long which) {
		Log log = Log.of(seed, events);
		int place = (int) (which % (log.seals().size() - 1));
		Seal removed = log.seals().remove(place);
		assertThat(log.verify().isSound()).isFalse();
		Seal before = (place > 0) ? log.seals().get(place - 1) : Seal.NONE;
		log.seals().add(place, Chain.next(TENANT, before, List.of(new Entry(removed.last(), "[]")), AT));
		assertThat(log.verify().isSound()).isFalse();
	}

}
