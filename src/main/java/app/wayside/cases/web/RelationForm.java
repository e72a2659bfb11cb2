package app.wayside.cases.web;

import java.util.UUID;

import app.wayside.identity.FieldFault;
import org.jspecify.annotations.Nullable;

/**
 * What a case is to have to do with another.
 *
 * @param other the other case
 * @param relation what it is: a kind of link, one seen from the other side, or a merge
 * @param version of the case that was looked at
 */
record RelationForm(@Nullable UUID other, @Nullable Relation relation, @Nullable Integer version) {

	/** What two cases can be to each other, as an agent says it. */
	enum Relation {

		/** One matter: this case goes on for both. */
		ABSORBS,
		/** One matter: the other case goes on for both. */
		MERGES_INTO,
		/** They have something to do with each other. */
		RELATED,
		/** This one tells the same as the other. */
		DUPLICATE_OF,
		/** The other is why there is this one. */
		CAUSED_BY,
		/** This one is a part of the other. */
		CHILD_OF,
		/** The other is a part of this one. */
		PARENT_OF

	}

	UUID chosen() {
		if (this.other == null) {
			throw new FieldFault("other", "cases.refusal.choose-case");
		}
		return this.other;
	}

	Relation kind() {
		return (this.relation != null) ? this.relation : Relation.RELATED;
	}

}
