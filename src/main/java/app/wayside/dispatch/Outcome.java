package app.wayside.dispatch;

/** How a hand-over ended. */
sealed interface Outcome {

	/** The words of the other side, or of the network. */
	String words();

	/** The other side has it. */
	record Sent(String words) implements Outcome {
	}

	/** The other side asks to come again (4xx). */
	record Deferred(String words) implements Outcome {
	}

	/** The other side will never take it (5xx). */
	record Rejected(String words) implements Outcome {
	}

	/** The route did not come to the point of hearing about this mail. */
	record Unreachable(String words) implements Outcome {
	}

	/** The connection broke while it was handed over; the other side may have it. */
	record Interrupted(String words) implements Outcome {
	}

	/** The node that had it stopped; the other side may have it. */
	record NodeLost(String words) implements Outcome {
	}

	/** The name under which attempts keep it. */
	default String storedName() {
		return switch (this) {
			case Sent _ -> "SENT";
			case Deferred _ -> "DEFERRED";
			case Rejected _ -> "REJECTED";
			case Unreachable _ -> "UNREACHABLE";
			case Interrupted _ -> "INTERRUPTED";
			case NodeLost _ -> "NODE_LOST";
		};
	}

	/** Whether another route may do better. */
	default boolean isRoutesFault() {
		return this instanceof Unreachable || this instanceof Interrupted;
	}

}
