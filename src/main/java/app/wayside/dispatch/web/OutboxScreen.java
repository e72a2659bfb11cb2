package app.wayside.dispatch.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.wayside.dispatch.ChannelHealth;
import app.wayside.dispatch.OutboxQuery;
import app.wayside.dispatch.State;
import app.wayside.web.Choice;
import app.wayside.web.Frame;
import app.wayside.web.Page;

import org.springframework.web.util.UriComponentsBuilder;

/**
 * The outbox.
 *
 * @param health of the channel
 * @param counts of mails by state
 * @param filter that was asked for
 * @param mails that it lets through
 */
public record OutboxScreen(ChannelHealth health, List<OutboxQuery.Count> counts, OutboxQuery.Filter filter,
		OutboxQuery.Slice mails) implements Page {

	@Override
	public String template() {
		return "dispatch/outbox";
	}

	@Override
	public String section() {
		return "settings";
	}

	/** The states as views of the list, all of them first. */
	public List<Choice> views(Frame frame) {
		Choice all = new Choice("/settings/outbox", frame.t("dispatch.outbox.all"), this.filter.state() == null);
		return Stream
			.concat(Stream.of(all), Arrays.stream(State.values())
				.map((state) -> new Choice(address(state), frame.t(textKey(state)), state == this.filter.state())))
			.toList();
	}

	/** How many mails each view has, where there are any. */
	public Map<String, Integer> numbers() {
		return this.counts.stream()
			.filter((count) -> count.mails() > 0)
			.collect(Collectors.toMap((count) -> address(count.state()), OutboxQuery.Count::mails));
	}

	/** The recipient that was asked for. */
	public String recipient() {
		String asked = this.filter.recipient();
		return (asked != null) ? asked : "";
	}

	/** The state that was asked for. */
	public String state() {
		State asked = this.filter.state();
		return (asked != null) ? asked.name() : "";
	}

	/** Where the next page is. */
	public String next() {
		return UriComponentsBuilder.fromPath("/settings/outbox")
			.queryParam("state", "{state}")
			.queryParam("recipient", "{recipient}")
			.queryParam("cursor", "{cursor}")
			.encode()
			.buildAndExpand(state(), recipient(), this.mails.next())
			.toUriString();
	}

	/** The key of a state's name. */
	public static String textKey(State state) {
		return "dispatch.state." + state.name().toLowerCase(Locale.ROOT);
	}

	/** The tone in which a state is shown. */
	public static String tone(State state) {
		return switch (state) {
			case FAILED, BOUNCED -> "danger";
			case DEFERRED -> "warn";
			case QUEUED, SENDING -> "accent";
			case SENT -> "good";
			case CANCELLED -> "quiet";
		};
	}

	/** The key of a route's name. */
	public static String routeKey(String route) {
		return route.isEmpty() ? "dispatch.route.unknown" : "dispatch.route." + route;
	}

	private static String address(State state) {
		return "/settings/outbox?state=" + state.name();
	}

}
