package app.wayside.cases;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

import app.wayside.conversations.Message;
import app.wayside.conversations.Talks;
import app.wayside.conversations.Words;
import app.wayside.customers.CustomerSummary;
import app.wayside.customers.Customers;
import app.wayside.identity.Facts;
import app.wayside.knowledge.Letter;
import app.wayside.knowledge.LetterKind;
import app.wayside.knowledge.Letters;

import org.springframework.stereotype.Component;

/**
 * Sends the letters that leave by themselves: the receipt, the question whether all is
 * settled.
 */
@Component
class CaseLetters {

	private final Letters letters;

	private final LetterWords words;

	private final Talks talks;

	private final Customers customers;

	private final Facts facts;

	CaseLetters(Letters letters, LetterWords words, Talks talks, Customers customers, Facts facts) {
		this.letters = letters;
		this.words = words;
		this.talks = talks;
		this.customers = customers;
		this.facts = facts;
	}

	/** Sends a letter about a case and answers the event to tell. */
	Sent send(ServiceCase about, LetterKind kind, Instant due) {
		return send(about, kind, due, Map.of());
	}

	/** Sends a letter that names no time, with gaps of its own. */
	Sent send(ServiceCase about, LetterKind kind, Map<String, String> gaps) {
		return send(about, kind, this.facts.now().at(), gaps);
	}

	private Sent send(ServiceCase about, LetterKind kind, Instant due, Map<String, String> gaps) {
		CustomerSummary customer = this.customers.find(about.customerId()).orElseThrow();
		String language = about.classification().language().isEmpty() ? customer.language()
				: about.classification().language();
		Map<String, String> variables = new HashMap<>(this.words.of(about, language, due));
		variables.put("customer.name", LetterWords.address(customer, language));
		variables.putAll(gaps);
		Letter letter = this.letters.write(kind, language, variables);
		Message message = this.talks.letter(about.conversationId(), letter.subject(), Words.of(letter.body()));
		return new Sent(message, new CaseEvent.LetterSent(this.facts.now(), about.id(), message.id(), kind.word()));
	}

	/**
	 * A letter on its way.
	 *
	 * @param message the message
	 * @param event that tells it
	 */
	record Sent(Message message, CaseEvent.LetterSent event) {
	}

}
