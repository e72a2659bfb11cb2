package app.wayside.cases.deeds;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import app.wayside.cases.CaseDetail;
import app.wayside.cases.CaseDetails;
import app.wayside.cases.CaseId;
import app.wayside.cases.Resolution;
import app.wayside.cases.Waiting;
import app.wayside.cases.goodwill.GoodwillEntry;
import app.wayside.cases.goodwill.GoodwillLedger;
import app.wayside.cases.goodwill.GoodwillRequest;
import app.wayside.conversations.ConversationId;
import app.wayside.conversations.Direction;
import app.wayside.conversations.Message;
import app.wayside.conversations.Messages;
import app.wayside.identity.StaffId;
import app.wayside.identity.TeamId;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** How a case looks before and after a deed. */
@Component
class DeedScene {

	private static final int MOST_SAID = 10;

	private final CaseDetails details;

	private final Messages messages;

	private final GoodwillLedger goodwill;

	DeedScene(CaseDetails details, Messages messages, GoodwillLedger goodwill) {
		this.details = details;
		this.messages = messages;
		this.goodwill = goodwill;
	}

	View look(CaseId about) {
		CaseDetail detail = this.details.get(about);
		return new View(detail,
				this.messages.latest(detail.conversationId(), 1).stream().mapToLong(Message::seq).max().orElse(0),
				given(about));
	}

	/** What was given, and in brackets what waits. */
	private @Nullable String given(CaseId about) {
		List<String> given = Stream.concat(
				this.goodwill.of(about).stream().filter(GoodwillEntry::stands).map((entry) -> entry.cost().toString()),
				this.goodwill.asked(about)
					.stream()
					.filter((asked) -> asked.state() == GoodwillRequest.State.WAITING)
					.map((asked) -> "(" + asked.cost() + ")"))
			.toList();
		return given.isEmpty() ? null : String.join(", ", given);
	}

	/** What was said in between. */
	List<DeedTrial.Letter> said(View before, View after) {
		if (before.seq == after.seq) {
			return List.of();
		}
		ConversationId conversation = after.detail.conversationId();
		return this.messages.after(conversation, before.seq, MOST_SAID)
			.stream()
			.map((message) -> new DeedTrial.Letter(message.direction() == Direction.OUT, message.toAddresses(),
					message.subject(), message.body()))
			.toList();
	}

	/**
	 * A case at a moment.
	 *
	 * @param detail of it
	 * @param seq place of the last that was said
	 * @param given what it cost beyond what was owed; none where nothing
	 */
	record View(CaseDetail detail, long seq, @Nullable String given) {

		List<DeedTrial.Change> changes(View after) {
			List<DeedTrial.Change> changes = new ArrayList<>();
			for (DeedTrial.Part part : DeedTrial.Part.values()) {
				String was = of(part);
				String is = after.of(part);
				if (!Objects.equals(was, is)) {
					changes.add(new DeedTrial.Change(part, was, is));
				}
			}
			return changes;
		}

		private @Nullable String of(DeedTrial.Part part) {
			return switch (part) {
				case GOODWILL -> this.given;
				case STATUS -> this.detail.status().name();
				case TEAM -> {
					TeamId team = this.detail.assignment().team();
					yield (team != null) ? team.toString() : null;
				}
				case AGENT -> {
					StaffId agent = this.detail.assignment().agent();
					yield (agent != null) ? agent.toString() : null;
				}
				case PROCESS -> this.detail.classification().process();
				case CATEGORY -> this.detail.classification().category();
				case SEVERITY -> this.detail.classification().severity().name();
				case WAITING -> {
					Waiting waiting = this.detail.waiting();
					yield (waiting != null) ? waiting.party().name() : null;
				}
				case SOLUTION -> {
					Resolution resolution = this.detail.resolution();
					yield (resolution != null) ? resolution.code() : null;
				}
			};
		}

	}

}
