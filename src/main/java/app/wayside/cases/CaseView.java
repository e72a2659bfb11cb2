package app.wayside.cases;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** The lists that every agent has, from what is due next to what is over. */
public enum CaseView {

	/** What my teams have to do, the next due first. */
	DUE("status in ('NEW', 'OPEN') and snoozed_until is null and (agent_id = :staff or team_id = any(:teams) or team_id is null)",
			Order.DUE),
	/** What is mine and not over. */
	MINE("status in ('NEW', 'OPEN', 'WAITING', 'RESOLVED') and agent_id = :staff", Order.DUE),
	/** What nobody has taken. */
	UNASSIGNED("status = 'NEW' and agent_id is null", Order.DUE),
	/** What waits for somebody outside. */
	WAITING("status = 'WAITING'", Order.DUE),
	/** What was put aside for a while. */
	SNOOZED("status in ('NEW', 'OPEN', 'WAITING', 'RESOLVED') and snoozed_until is not null", Order.DUE),
	/** What the customer is asked to confirm. */
	RESOLVED("status = 'RESOLVED'", Order.RECENT),
	/** All that is not over. */
	OPEN("status in ('NEW', 'OPEN', 'WAITING', 'RESOLVED')", Order.DUE),
	/** What is over. */
	CLOSED("status = 'CLOSED'", Order.RECENT),
	/** Everything. */
	ALL("true", Order.RECENT);

	private final String condition;

	private final Order order;

	CaseView(String condition, Order order) {
		this.condition = condition;
		this.order = order;
	}

	/** As addresses write it. */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The view that an address names. */
	public static Optional<CaseView> of(String word) {
		return Arrays.stream(values()).filter((view) -> view.word().equals(word)).findFirst();
	}

	String condition() {
		return this.condition;
	}

	/** By what it is sorted unless somebody says otherwise. */
	public Order order() {
		return this.order;
	}

	/** Whether it shows nothing that is over. */
	public boolean live() {
		return this != CLOSED && this != ALL;
	}

	/** By what a list is sorted, and so paged. */
	public enum Order {

		/** The next due first; what has no clock comes last. */
		DUE("due_order", ">", "asc"),
		/** The latest first. */
		RECENT("last_at", "<", "desc"),
		/** The last opened first: an order that nothing changes. */
		OPENED("opened_at", "<", "desc"),
		/** The first opened first. */
		OLDEST("opened_at", ">", "asc");

		final String key;

		final String after;

		final String direction;

		Order(String key, String after, String direction) {
			this.key = key;
			this.after = after;
			this.direction = direction;
		}

		/** As addresses write it. */
		public String word() {
			return name().toLowerCase(Locale.ROOT);
		}

		/** The order that an address names. */
		public static Optional<Order> of(@Nullable String word) {
			return Arrays.stream(values()).filter((order) -> order.word().equals(word)).findFirst();
		}

	}

}
