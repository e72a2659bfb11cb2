package app.wayside.customers;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import static org.assertj.core.api.Assertions.assertThat;

/** Merges that are taken back, in whatever order, leave every field as it was. */
class MergingPropertyTest {

	@Property(tries = 2000)
	void taken_back_in_any_order_every_field_is_as_it_was(@ForAll long seed,
			@ForAll @IntRange(min = 1, max = 6) int many) {
		Random random = new Random(seed);
		Portrait first = portrait(random);
		Portrait now = first;
		List<List<Change>> standing = new ArrayList<>();
		for (int number = 0; number < many; number++) {
			List<Change> changes = Merging.choose(now, portrait(random), some(random));
			now = Merging.apply(now, changes);
			standing.add(changes);
		}
		while (!standing.isEmpty()) {
			int at = random.nextInt(standing.size());
			List<Change> undone = standing.remove(at);
			Merging.Undone left = Merging.undo(now, undone, standing.subList(at, standing.size()));
			now = left.portrait();
			for (int later = 0; later < left.later().size(); later++) {
				standing.set(at + later, left.later().get(later));
			}
		}
		assertThat(now).isEqualTo(first);
	}

	@Property(tries = 500)
	void what_somebody_changed_since_stays(@ForAll long seed) {
		Random random = new Random(seed);
		Portrait before = portrait(random);
		List<Change> changes = Merging.choose(before, portrait(random), Set.of(CustomerField.PREFERENCES));
		Portrait edited = CustomerField.PREFERENCES.in(Merging.apply(before, changes), "Asked on Monday");
		assertThat(Merging.undo(edited, changes, List.of()).portrait().profile().preferences())
			.isEqualTo("Asked on Monday");
	}

	private static Set<CustomerField> some(Random random) {
		Set<CustomerField> some = EnumSet.noneOf(CustomerField.class);
		for (CustomerField field : CustomerField.values()) {
			if (random.nextBoolean()) {
				some.add(field);
			}
		}
		return some;
	}

	private static Portrait portrait(Random random) {
		return new Portrait(Tier.values()[random.nextInt(4)],
				new Profile("N" + random.nextInt(3), "李" + random.nextInt(3), "L" + random.nextInt(3),
						random.nextBoolean() ? "en" : "zh-CN", random.nextBoolean() ? "UTC" : "Asia/Shanghai", null,
						"P" + random.nextInt(3)));
	}

}
