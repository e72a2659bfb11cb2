package app.wayside.customers;

import java.util.UUID;

/**
 * What a customer is to another, seen from him.
 *
 * @param id of the relation
 * @param kind which
 * @param direction whether he is it to the other, or the other to him
 * @param other the other
 */
public record Relation(UUID id, RelationKind kind, Direction direction, CustomerSummary other) {

	/** From whom a relation is seen. */
	public enum Direction {

		/** He is it to the other. */
		OUT,
		/** The other is it to him. */
		IN

	}

	/** The key of the text: "books for", "is booked for by". */
	public String word() {
		return (this.kind == RelationKind.FAMILY) ? "FAMILY" : this.kind + "." + this.direction;
	}

}
