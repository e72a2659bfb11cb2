package app.wayside.knowledge;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import app.wayside.identity.DomainEvent;
import app.wayside.identity.Fact;
import app.wayside.identity.Subject;

/** What happened to our texts. */
public sealed interface KnowledgeEvent extends DomainEvent {

	/**
	 * A canned text was written or rewritten.
	 *
	 * @param fact when and by whom
	 * @param textId which
	 * @param version that it has now
	 */
	record CannedTextWritten(Fact fact, CannedTextId textId, int version) implements KnowledgeEvent {

		@Override
		public Subject about() {
			return new Subject("canned-text", this.textId.value());
		}

	}

	/**
	 * A canned text is no longer offered.
	 *
	 * @param fact when and by whom
	 * @param textId which
	 */
	record CannedTextRetired(Fact fact, CannedTextId textId) implements KnowledgeEvent {

		@Override
		public Subject about() {
			return new Subject("canned-text", this.textId.value());
		}

	}

	/**
	 * A canned text is offered again.
	 *
	 * @param fact when and by whom
	 * @param textId which
	 */
	record CannedTextRestored(Fact fact, CannedTextId textId) implements KnowledgeEvent {

		@Override
		public Subject about() {
			return new Subject("canned-text", this.textId.value());
		}

	}

	/**
	 * A letter was rewritten. Letters have no id; their subject is named after kind and
	 * language.
	 *
	 * @param fact when and by whom
	 * @param kind which letter
	 * @param language in which language
	 * @param version that it has now
	 */
	record LetterWritten(Fact fact, LetterKind kind, String language, int version) implements KnowledgeEvent {

		@Override
		public Subject about() {
			String name = this.kind.word() + "/" + this.language;
			return new Subject("letter", UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
		}

	}

}
