package app.wayside.workspace.wall;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import app.wayside.conversations.Channels;
import app.wayside.dispatch.ChannelHealth;
import app.wayside.identity.Presence;
import app.wayside.web.Fragment;

/**
 * What the wall shows, fetched anew when something happened.
 *
 * @param team key of the team that is looked at; empty for all
 * @param target share of first replies that should be in time
 * @param totals figures of the whole wall
 * @param queues what waits, by process
 * @param breaches what breaches next
 * @param people who carries how much
 * @param ways how messages come and go
 */
public record WallFigures(String team, double target, WallQuery.Totals totals, List<QueueRow> queues,
		List<BreachRow> breaches, List<AgentRow> people, Ways ways) implements Fragment {

	private static final int SHOWN_BOXES = 10;

	@Override
	public String template() {
		return "workspace/wall/figures";
	}

	/** Cases that wait for us. */
	public int waiting() {
		return this.queues.stream().mapToInt((row) -> row.queue().waiting()).sum();
	}

	/** Those of them that nobody has. */
	public int unowned() {
		return this.queues.stream().mapToInt((row) -> row.queue().unowned()).sum();
	}

	/** Cases with a breach ahead. */
	public int soon() {
		return this.queues.stream().mapToInt((row) -> row.queue().soon()).sum();
	}

	/** Those of them that nobody has. */
	public int soonUnowned() {
		return this.queues.stream().mapToInt((row) -> row.queue().soonUnowned()).sum();
	}

	/** Cases of the last hour. */
	public int came() {
		return this.queues.stream().mapToInt((row) -> row.queue().came()).sum();
	}

	/** Cases resolved or closed in the last hour. */
	public int went() {
		return this.queues.stream().mapToInt((row) -> row.queue().went()).sum();
	}

	/** The queue in which somebody has waited longest for an owner. */
	public Optional<QueueRow> longestUnowned() {
		return this.queues.stream()
			.filter((row) -> row.queue().unownedSince() != null)
			.min(java.util.Comparator
				.comparing((row) -> Optional.ofNullable(row.queue().unownedSince()).orElse(Instant.MAX)));
	}

	/** Share of first replies in time; meaningless where there were none. */
	public double inTime() {
		return (this.totals.firstReplies() == 0) ? 1
				: (double) this.totals.firstRepliesMet() / this.totals.firstReplies();
	}

	/** How many take new work. */
	public long available() {
		return this.people.stream().filter((row) -> row.agent().presence() == Presence.AVAILABLE).count();
	}

	/** How many are here. */
	public long here() {
		return this.people.stream().filter((row) -> row.agent().presence() != Presence.OFFLINE).count();
	}

	/** The address of the cases behind a figure. */
	public String cases(String view, String filter) {
		String field = this.team.isEmpty() ? filter : (filter + " team:" + this.team).strip();
		return "/cases?view=" + view
				+ (field.isEmpty() ? "" : "&q=" + URLEncoder.encode(field, StandardCharsets.UTF_8));
	}

	/**
	 * A queue with its name.
	 *
	 * @param name of the process
	 * @param queue its figures
	 */
	public record QueueRow(String name, WallQuery.Queue queue) {
	}

	/**
	 * A breach with its names.
	 *
	 * @param breach the clock and its case
	 * @param customer whose
	 * @param matter what it is about
	 * @param agent who has it; empty where nobody
	 */
	public record BreachRow(WallQuery.Breach breach, String customer, String matter, String agent) {
	}

	/**
	 * Somebody with his load.
	 *
	 * @param name of the person
	 * @param email by which lists know him
	 * @param agent his figures
	 */
	public record AgentRow(String name, String email, WallQuery.Agent agent) {

		/** Whether there is no room left. */
		public boolean full() {
			return this.agent.load() >= this.agent.capacity();
		}

		/** Boxes to draw, one for each case that may be held, as far as they fit. */
		public int boxes() {
			return Math.min(this.agent.capacity(), SHOWN_BOXES);
		}

		/** Boxes to fill; of a larger capacity in proportion. */
		public int filled() {
			return (this.agent.capacity() <= SHOWN_BOXES) ? Math.min(this.agent.load(), boxes())
					: Math.min(boxes(), (int) Math.ceil((double) this.agent.load() * boxes() / this.agent.capacity()));
		}
	}

	/**
	 * How messages come and go.
	 *
	 * @param channels on which customers write
	 * @param outbox how mail leaves
	 */
	public record Ways(List<Channels.Channel> channels, ChannelHealth outbox) {
	}

}
