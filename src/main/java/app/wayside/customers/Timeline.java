package app.wayside.customers;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import app.wayside.identity.Allowed;
import app.wayside.identity.Permission;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The front door to all that happened with a customer, in whatever module. */
@Service
public class Timeline {

	private static final int LONGEST_PAGE = 100;

	private final CustomerStore customers;

	private final List<Happenings> modules;

	Timeline(CustomerStore customers, List<Happenings> modules) {
		this.customers = customers;
		this.modules = List.copyOf(modules);
	}

	/**
	 * A page of it, the latest first.
	 * @param limit how much, at most 100
	 */
	@Transactional(readOnly = true)
	@Allowed(Permission.READ_CUSTOMERS)
	public Slice before(CustomerId customer, Happening.Place place, int limit) {
		int size = Math.clamp(limit, 1, LONGEST_PAGE);
		List<UUID> ids = this.customers.idsOf(customer).stream().map(CustomerId::value).toList();
		List<Happening> all = this.modules.stream()
			.flatMap((module) -> module.before(ids, place, size + 1).stream())
			.sorted(Comparator.comparing(Happening::place).reversed())
			.limit(size + 1L)
			.toList();
		List<Happening> shown = all.subList(0, Math.min(size, all.size()));
		return new Slice(shown, (all.size() > size) ? shown.getLast().place() : null);
	}

	/**
	 * A page of what happened.
	 *
	 * @param items the latest first
	 * @param next where the next page begins; none on the last
	 */
	public record Slice(List<Happening> items, Happening.@Nullable Place next) {
	}

}
