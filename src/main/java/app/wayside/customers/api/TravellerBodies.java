package app.wayside.customers.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import app.wayside.customers.Consent;
import app.wayside.customers.ConsentSource;
import app.wayside.customers.ContactKind;
import app.wayside.customers.DocumentKind;
import app.wayside.customers.Purpose;
import app.wayside.customers.Relation;
import app.wayside.customers.RelationKind;
import app.wayside.customers.TravelDocument;
import org.jspecify.annotations.Nullable;

/** Travellers as programs see them. */
final class TravellerBodies {

	private TravellerBodies() {
	}

	/**
	 * What somebody said.
	 *
	 * @param items the latest first
	 */
	record Consents(List<Said> items) {

		static Consents of(List<Consent> words) {
			return new Consents(words.stream()
				.map((word) -> new Said(word.purpose(), word.channel(), word.given(), word.at(), word.proof().source(),
						word.proof().place(), word.proof().textVersion(), word.proof().notedBy()))
				.toList());
		}

	}

	/**
	 * One word.
	 *
	 * @param purpose for what
	 * @param channel by which; none for all
	 * @param given whether he agreed
	 * @param at UTC
	 * @param source how he said it
	 * @param place where
	 * @param textVersion of the text
	 * @param notedBy by whom
	 */
	record Said(Purpose purpose, @Nullable ContactKind channel, boolean given, Instant at, ConsentSource source,
			String place, String textVersion, String notedBy) {
	}

	/**
	 * Travel documents.
	 *
	 * @param items the first to expire first
	 */
	record Documents(List<Document> items) {

		static Documents of(List<TravelDocument> papers) {
			return new Documents(papers.stream()
				.map((paper) -> new Document(paper.id(), paper.kind(), paper.country(), paper.hint(), paper.expires()))
				.toList());
		}

	}

	/**
	 * A travel document.
	 *
	 * @param id of it
	 * @param kind of paper
	 * @param country two letters
	 * @param number masked
	 * @param expires the last day
	 */
	record Document(UUID id, DocumentKind kind, String country, String number, @Nullable LocalDate expires) {
	}

	/**
	 * Relations.
	 *
	 * @param items in both directions
	 */
	record Relations(List<Link> items) {

		static Relations of(List<Relation> relations) {
			return new Relations(relations.stream()
				.map((each) -> new Link(each.id(), each.kind(), each.direction(), each.other().id().value(),
						each.other().displayName()))
				.toList());
		}

	}

	/**
	 * A relation.
	 *
	 * @param id of it
	 * @param kind what the one is to the other
	 * @param direction OUT where this customer is it to the other
	 * @param otherId the other
	 * @param otherName its name
	 */
	record Link(UUID id, RelationKind kind, Relation.Direction direction, UUID otherId, String otherName) {
	}

}
