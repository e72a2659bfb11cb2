package app.wayside.cases;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import app.wayside.conversations.ConversationId;
import app.wayside.conversations.Direction;
import app.wayside.conversations.Message;
import app.wayside.conversations.MessageKind;
import app.wayside.conversations.MessageState;
import app.wayside.conversations.Messages;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Says anew what lists show of a case whose messages became more or fewer, as
 * {@link CaseListing} would have kept it.
 */
@Component
class JoinedLists {

	private static final int ENOUGH = 100;

	private final JoinStore joins;

	private final Messages messages;

	JoinedLists(JoinStore joins, Messages messages) {
		this.joins = joins;
		this.messages = messages;
	}

	/** The messages of a case and of those that it goes on for now. */
	void show(ServiceCase shown) {
		List<Message> all = new ArrayList<>(this.messages.latest(shown.conversationId(), ENOUGH));
		this.joins.routes(shown.id())
			.forEach((route) -> all.addAll(this.messages.latest(new ConversationId(route.conversationId()), ENOUGH)));
		all.sort(Comparator.comparingLong(Message::seq));
		this.joins.show(shown.id(), of(all));
	}

	/** As messages have it, the oldest first. */
	static JoinStore.Shown of(List<Message> messages) {
		Message said = last(messages.stream().filter(JoinedLists::person));
		Message heard = last(messages.stream().filter(JoinedLists::fromCustomer));
		Message counts = last(
				messages.stream().filter(JoinedLists::person).filter((each) -> each.state() != MessageState.WITHDRAWN));
		Instant at = messages.stream().map(Message::at).max(Comparator.naturalOrder()).orElse(Instant.EPOCH);
		return new JoinStore.Shown((said != null) ? said.seq() : 0, at, (heard != null) ? heard.at() : null,
				counts == null || fromCustomer(counts), (said != null) ? CaseListing.preview(said.newText()) : "");
	}

	private static boolean person(Message message) {
		return message.kind() == MessageKind.NORMAL && message.direction() != Direction.NOTE;
	}

	private static boolean fromCustomer(Message message) {
		return person(message) && message.direction() == Direction.IN;
	}

	private static @Nullable Message last(Stream<Message> messages) {
		return messages.reduce((earlier, later) -> later).orElse(null);
	}

}
