package app.wayside.knowledge;

import app.wayside.refusal.NotFound;

/** There is no such letter, or not in this language. */
public final class LetterNotFound extends NotFound {

	LetterNotFound() {
		super("knowledge.refusal.letter-not-found");
	}

}
