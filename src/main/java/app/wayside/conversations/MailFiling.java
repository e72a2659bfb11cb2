package app.wayside.conversations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import app.wayside.conversations.MailReading.Letter;
import app.wayside.conversations.RawMessages.Outcome;
import app.wayside.conversations.RawMessages.Raw;
import app.wayside.conversations.RawMessages.Settlement;
import app.wayside.conversations.mail.MailAddress;
import app.wayside.conversations.mail.MailKind;
import app.wayside.identity.Facts;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Files a mail where it belongs: in the conversation it continues, or in one that it
 * opens.
 */
@Component
class MailFiling {

	private final Channels channels;

	private final Homes homes;

	private final ReceivedMessages messages;

	private final Facts facts;

	private final ApplicationEventPublisher events;

	MailFiling(Channels channels, Homes homes, ReceivedMessages messages, Facts facts,
			ApplicationEventPublisher events) {
		this.channels = channels;
		this.homes = homes;
		this.messages = messages;
		this.facts = facts;
		this.events = events;
	}

	/** A machine's answer is kept where it belongs, but opens nothing. */
	Settlement fileIfItFollows(Raw raw, Letter letter) {
		MailAddress writer = letter.writer();
		Optional<Homes.Home> home = (writer != null) ? this.homes.continued(letter, writer) : Optional.empty();
		return home.map((found) -> keep(raw, letter, found))
			.orElseGet(() -> new Settlement(Outcome.IGNORED, "automatic-reply", letter.internetId(), null));
	}

	Settlement file(Raw raw, Letter letter) {
		MailAddress writer = letter.writer();
		if (writer == null) {
			return new Settlement(Outcome.QUARANTINE, "no-sender", letter.internetId(), null);
		}
		if (this.channels.ours(writer.address())) {
			return new Settlement(Outcome.IGNORED, "own-address", letter.internetId(), null);
		}
		if (this.homes.knows(letter)) {
			return new Settlement(Outcome.IGNORED, "duplicate", letter.internetId(), null);
		}
		this.channels.heard(new ChannelId(raw.channelId()), raw.receivedAt());
		Homes.Home home = this.homes.continued(letter, writer)
			.orElseGet(() -> this.homes.opened(new ChannelId(raw.channelId()), letter, writer));
		return keep(raw, letter, home);
	}

	private Settlement keep(Raw raw, Letter letter, Homes.Home home) {
		Message message = this.messages.keep(raw, letter, home);
		boolean opens = home.reason() == ThreadedBy.OPENING;
		this.homes.remember(home, letter);
		MessageEvent.Received received = new MessageEvent.Received(this.facts.now(), message.id(),
				message.conversationId(), home.customer(), message.kind(),
				opens ? MessageEvent.Received.Place.OPENS : MessageEvent.Received.Place.FOLLOWS, answer(letter.kind()));
		this.events.publishEvent(received);
		this.events.publishEvent(new MessageFiled(received, message));
		return new Settlement(opens ? Outcome.CASE : Outcome.FOLLOW_UP, reason(home), letter.internetId(), message);
	}

	private static MessageEvent.Received.Answer answer(MailKind kind) {
		return kind.automatic() ? MessageEvent.Received.Answer.NEVER : MessageEvent.Received.Answer.WELCOME;
	}

	private static String reason(Homes.Home home) {
		return home.reason().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
	}

	/** Addresses of everybody who takes part by this mail. */
	static List<String> participants(Letter letter, MailAddress writer) {
		List<String> addresses = new ArrayList<>(List.of(writer.key()));
		MailAddress answerTo = letter.mail().answerTo();
		if (answerTo != null) {
			addresses.add(answerTo.key());
		}
		letter.mail().people().cc().stream().map(MailAddress::key).limit(20).forEach(addresses::add);
		return addresses;
	}

}
