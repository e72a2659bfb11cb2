package app.wayside.operations;

/** A command that cannot be done as things are. */
final class NotPossible extends RuntimeException {

	private final String key;

	private final transient Object[] facts;

	NotPossible(String key, Object... facts) {
		super(key);
		this.key = key;
		this.facts = facts;
	}

	String key() {
		return this.key;
	}

	Object[] facts() {
		return this.facts.clone();
	}

}
