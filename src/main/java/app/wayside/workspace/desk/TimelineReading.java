package app.wayside.workspace.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import app.wayside.cases.CaseDetail;
import app.wayside.cases.CaseEvent;
import app.wayside.cases.CaseHistory;
import app.wayside.cases.Merges;
import app.wayside.conversations.ConversationId;
import app.wayside.conversations.Direction;
import app.wayside.conversations.Message;
import app.wayside.conversations.MessageKind;
import app.wayside.conversations.Messages;
import app.wayside.identity.ActorRef;
import app.wayside.identity.Staff;
import app.wayside.identity.Teams;
import app.wayside.workspace.desk.TimelineEntry.Happened;
import app.wayside.workspace.desk.TimelineEntry.Said;
import org.jspecify.annotations.Nullable;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** One stream of what was said and what happened on a case, oldest first. */
@Component
class TimelineReading {

	private static final int MESSAGES = 200;

	private final Messages messages;

	private final CaseHistory history;

	private final Merges merges;

	private final People people;

	private final GuessReading guesses;

	TimelineReading(Messages messages, CaseHistory history, Merges merges, People people, GuessReading guesses) {
		this.messages = messages;
		this.history = history;
		this.merges = merges;
		this.people = people;
		this.guesses = guesses;
	}

	/** Who works here. */
	@Component
	record People(Staff staff, Teams teams) {
	}

	List<TimelineEntry> of(CaseDetail detail) {
		Locale reader = LocaleContextHolder.getLocale();
		Map<UUID, String> people = this.people.staff()
			.all()
			.stream()
			.collect(Collectors.toMap((person) -> person.id().value(), (person) -> person.nameIn(reader)));
		Map<UUID, String> teamNames = this.people.teams()
			.all()
			.stream()
			.collect(Collectors.toMap((team) -> team.id().value(), (team) -> team.nameIn(reader)));
		List<TimelineEntry> entries = new ArrayList<>();
		entries.addAll(said(detail.conversationId(), "", people));
		for (Merges.Route route : this.merges.routes(detail.id())) {
			entries.addAll(said(route.conversationId(), route.number(), people));
		}
		for (CaseEvent event : this.history.of(detail.id())) {
			if (event instanceof CaseEvent.Opened opened) {
				entries.add(this.guesses.opened(opened));
			}
			happened(event, people, teamNames).map((one) -> by(event, one, people)).ifPresent(entries::add);
		}
		entries.sort(Comparator.comparing(TimelineReading::opens).reversed().thenComparing(TimelineEntry::at));
		return entries;
	}

	private List<Said> said(ConversationId conversation, String route, Map<UUID, String> people) {
		return this.messages.latest(conversation, MESSAGES)
			.stream()
			.filter((message) -> message.kind() == MessageKind.NORMAL || message.direction() == Direction.IN)
			.map((message) -> new Said(message, author(message, people),
					message.direction().name().toLowerCase(Locale.ROOT), route))
			.toList();
	}

	private static boolean opens(TimelineEntry entry) {
		return entry instanceof TimelineEntry.Opened;
	}

	private static String author(Message message, Map<UUID, String> people) {
		if (message.staffId() != null) {
			return people.getOrDefault(message.staffId(), message.fromName());
		}
		return message.fromName().isEmpty() ? message.fromAddress() : message.fromName();
	}

	private static Optional<Happened> happened(CaseEvent event, Map<UUID, String> people, Map<UUID, String> teams) {
		return Optional.ofNullable(switch (event) {
			case CaseEvent.Imported imported -> told(event, "inbox",
					(imported.stands() == CaseEvent.Imported.Stands.OVER) ? "imported.over" : "imported.open",
					imported.source(), imported.number());
			case CaseEvent.LetterSent letter -> told(event, "mail", "letter." + letter.letter());
			case CaseEvent.Assigned assigned -> assigned(assigned, people, teams);
			case CaseEvent.WaitingStarted waiting ->
				told(event, "clock", waiting.reason().isEmpty() ? "waiting" : "waiting.reason",
						"@cases.party." + waiting.party(), waiting.reason());
			case CaseEvent.WaitingEnded ended -> told(event, "clock", "waiting-ended", "@cases.party." + ended.party());
			case CaseEvent.Resolved _ -> told(event, "check", "resolved");
			case CaseEvent.Closed closed -> told(event, "check", "closed." + closed.how());
			case CaseEvent.Reopened reopened -> told(event, "undo", "reopened." + reopened.why());
			case CaseEvent.Breached breached ->
				told(event, "alert", "breached", "@cases.clock.kind." + breached.clock().toLowerCase(Locale.ROOT));
			case CaseEvent.Escalated escalated ->
				told(event, "alert", "escalated", "@cases.clock.kind." + escalated.clock().toLowerCase(Locale.ROOT));
			case CaseEvent.NotDelivered undelivered -> told(event, "alert", "not-delivered");
			case CaseEvent.ReplyWithdrawn withdrawn -> told(event, "undo", "withdrawn");
			case CaseEvent.Corrected corrected ->
				told(event, "bolt", "corrected", "@cases.scheme." + corrected.scheme());
			case CaseEvent.FollowUpSet set -> told(event, "clock", "follow-up");
			case CaseEvent.FollowUpDone done -> told(event, "check", "follow-up-done");
			case CaseEvent.PromiseMade made -> told(event, "clock", "promise-made");
			case CaseEvent.PromiseMoved moved -> told(event, "clock", "promise-moved");
			case CaseEvent.PromiseKept kept -> told(event, "check", "promise-kept");
			case CaseEvent.PromiseWithdrawn taken -> told(event, "undo", "promise-withdrawn");
			case CaseEvent.PromiseBroken broken -> told(event, "alert", "promise-broken");
			case CaseEvent.PartySet set -> told(event, "people", set.roles().isEmpty() ? "party-removed" : "party-set");
			case CaseEvent.Snoozed _ -> told(event, "clock", "snoozed");
			case CaseEvent.Woken woken -> told(event, "undo", "woken." + woken.why());
			case CaseEvent.Watched watched -> told(event, "eye", "watched", people.getOrDefault(watched.staffId(), ""));
			case CaseEvent.Unwatched watched ->
				told(event, "eye", "unwatched", people.getOrDefault(watched.staffId(), ""));
			case CaseEvent.Absorbed absorbed -> told(event, "merge", "absorbed", absorbed.number());
			case CaseEvent.Released released -> told(event, "undo", "released", released.number());
			case CaseEvent.MergeUndone undone -> told(event, "undo", "merge-undone", undone.number());
			case CaseEvent.SplitOff split -> told(event, "split", "split-off", split.number());
			case CaseEvent.SplitUndone back -> told(event, "undo", "split-undone", back.number());
			case CaseEvent.SplitFrom split -> told(event, "split", "split-from", split.number());
			case CaseEvent.Linked linked -> told(event, "link", "linked." + linked.kind(), linked.number());
			case CaseEvent.Unlinked unlinked -> told(event, "undo", "unlinked", unlinked.number());
			case CaseEvent.MergedInto _, CaseEvent.SplitVoided _, CaseEvent.HeardElsewhere _ -> null;
			case CaseEvent.Opened _, CaseEvent.Classified _, CaseEvent.CustomerWrote _, CaseEvent.MachineAnswered _,
					CaseEvent.Replied _, CaseEvent.Noted _ ->
				null;
		});
	}

	private static @Nullable Happened assigned(CaseEvent.Assigned event, Map<UUID, String> people,
			Map<UUID, String> teams) {
		if (event.agentId() != null && event.agentId().equals(event.fact().by().id())) {
			return told(event, "people", "taken", people.getOrDefault(event.agentId(), ""));
		}
		if (event.agentId() != null) {
			return told(event, "people", "assigned", people.getOrDefault(event.agentId(), ""));
		}
		return (event.teamId() != null) ? told(event, "people", "queued", teams.getOrDefault(event.teamId(), ""))
				: null;
	}

	private static Happened told(CaseEvent event, String icon, String key, String... arguments) {
		return new Happened(event.fact().at(), icon, "workspace.timeline." + key, List.of(arguments), "");
	}

	/** With the name of whoever of us did it, unless the words say it already. */
	private static Happened by(CaseEvent event, Happened happened, Map<UUID, String> people) {
		ActorRef actor = event.fact().by();
		String name = actor.kind().equals("STAFF") && actor.id() != null ? people.getOrDefault(actor.id(), actor.name())
				: "";
		return happened.arguments().contains(name) ? happened
				: new Happened(happened.at(), happened.icon(), happened.key(), happened.arguments(), name);
	}

}
