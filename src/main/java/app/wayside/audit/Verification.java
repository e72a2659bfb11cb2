package app.wayside.audit;

/** What walking along the chain has shown. */
public sealed interface Verification {

	/** Whether nothing was touched. */
	boolean isSound();

	/**
	 * Every sealed row is as it was written.
	 *
	 * @param seals links
	 * @param events rows under them
	 * @param head hash of the last link; kept elsewhere, it proves later that the end was
	 * not cut off
	 */
	record Sound(long seals, long events, String head) implements Verification {

		@Override
		public boolean isSound() {
			return true;
		}

	}

	/**
	 * The chain is broken.
	 *
	 * @param number of the first link that does not hold
	 * @param fault what is wrong with it
	 * @param after the place in the log after which it lies
	 * @param upTo the place up to which it reaches
	 */
	record Broken(long number, Fault fault, Cursor after, Cursor upTo) implements Verification {

		@Override
		public boolean isSound() {
			return false;
		}

	}

	/** What can be wrong with a link. */
	enum Fault {

		/** A link between two others is gone. */
		LINK_MISSING,
		/** It does not follow from the one before. */
		LINK_CHANGED,
		/** Fewer rows than it sealed. */
		ROWS_MISSING,
		/** More rows than it sealed. */
		ROWS_ADDED,
		/** Rows, their order, or the link itself were changed. */
		CHANGED

	}

}
