package app.wayside.cases;

/** What one case is to another. The names are stored. */
public enum LinkKind {

	/** They have something to do with each other. */
	RELATED,
	/** It tells the same as the other. */
	DUPLICATE_OF,
	/** The other is why there is this one. */
	CAUSED_BY,
	/** It is a part of the other. */
	CHILD_OF

}
