package app.wayside.api.webhooks;

/** How a receiver answered. */
sealed interface Outcome {

	/** It took it: any status from 200 to 299. */
	record Accepted(int status) implements Outcome {
	}

	/** It answered, but did not take it. */
	record Rejected(int status) implements Outcome {

		/** Whether the receiver says that it is gone for good (HTTP 410). */
		boolean gone() {
			return this.status == 410;
		}

	}

	/** It did not answer; the word says why. */
	record Unreachable(String why) implements Outcome {
	}

}
