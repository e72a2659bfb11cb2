package app.wayside.conversations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import app.wayside.conversations.MailReading.Letter;
import app.wayside.conversations.mail.MailAddress;
import app.wayside.conversations.mail.ReceivedMail;
import app.wayside.conversations.mail.ThreadingKeys;
import app.wayside.customers.ContactKind;
import app.wayside.customers.CustomerId;
import app.wayside.customers.Customers;
import app.wayside.customers.Encounter;
import app.wayside.identity.Facts;
import app.wayside.tenancy.Ids;

import org.springframework.stereotype.Component;

/** Finds, or opens, the conversation that is a mail's home. */
@Component
class Homes {

	private static final int SUBJECT_CHARS = 300;

	private final Threading threading;

	private final ConversationStore conversations;

	private final Customers customers;

	private final Facts facts;

	Homes(Threading threading, ConversationStore conversations, Customers customers, Facts facts) {
		this.threading = threading;
		this.conversations = conversations;
		this.customers = customers;
		this.facts = facts;
	}

	/**
	 * Whether this very mail is a message already: it has the same id and says the same.
	 * Programs that give every mail one id are still heard.
	 */
	boolean knows(Letter letter) {
		String id = letter.internetId();
		ReceivedMail mail = letter.mail();
		return id != null && this.threading.filed(id, mail.subject(), ReceivedMessages.clean(mail.body().text()));
	}

	Optional<Home> continued(Letter letter, MailAddress writer) {
		ReceivedMail mail = letter.mail();
		List<String> tokens = ThreadingKeys.replyTokens(mail, letter.envelope());
		List<String> tags = ThreadingKeys.subjectTags(mail.subject());
		Threading.Clues clues = new Threading.Clues(writer.key(), ThreadingKeys.answeredIds(mail),
				tokens.isEmpty() ? null : tokens.getFirst(), tags.isEmpty() ? null : tags.getFirst());
		return this.threading.place(clues).map((place) -> {
			ConversationId id = new ConversationId(place.conversationId());
			return new Home(id, this.conversations.get(id).customerId(), place.reason());
		});
	}

	Home opened(ChannelId channel, Letter letter, MailAddress writer) {
		String text = letter.mail().subject() + letter.mail().body().newText();
		String name = (writer.name() != null) ? writer.name() : "";
		CustomerId customer = this.customers
			.meet(new Encounter(ContactKind.EMAIL, writer.address(), name, Scripts.guess(text)));
		ConversationId id = new ConversationId(Ids.next());
		this.conversations.start(
				new Conversation(id, channel, "EMAIL", "", "", "", customer, subject(letter.mail()), null),
				this.facts.now().at());
		return new Home(id, customer, ThreadedBy.OPENING);
	}

	/** Lets later answers find the same home. */
	void remember(Home home, Letter letter) {
		ReceivedMail mail = letter.mail();
		List<String> ids = new ArrayList<>(mail.thread().references());
		if (mail.thread().messageId() != null) {
			ids.add(mail.thread().messageId());
		}
		MailAddress writer = letter.writer();
		boolean joins = writer != null && home.reason() != ThreadedBy.REPLY_ADDRESS;
		this.threading.remember(home.conversation(), ids,
				(joins && writer != null) ? MailFiling.participants(letter, writer) : List.of());
	}

	private static String subject(ReceivedMail mail) {
		String subject = mail.subject().strip();
		if (subject.isEmpty()) {
			subject = mail.body().newText().strip().lines().findFirst().orElse("");
		}
		int length = subject.codePointCount(0, subject.length());
		return (length <= SUBJECT_CHARS) ? subject : subject.substring(0, subject.offsetByCodePoints(0, SUBJECT_CHARS));
	}

	/**
	 * Where a mail belongs.
	 *
	 * @param conversation the conversation
	 * @param customer whose it is
	 * @param reason why it belongs there
	 */
	record Home(ConversationId conversation, CustomerId customer, ThreadedBy reason) {
	}

}
