package app.wayside.dispatch;

/** A way by which mail leaves. */
sealed interface Route permits SmtpRoute, FolderRoute {

	/**
	 * Its name, stored with each attempt: {@code relay}, {@code second-relay},
	 * {@code folder}.
	 */
	String name();

	/** Makes ready for some mails; never throws, each hand-over tells what is wrong. */
	Handover open();

	/** Some mails, one after the other. Belongs to one thread. */
	interface Handover extends AutoCloseable {

		/** Whether mail could be handed over now; {@link Outcome.Sent} if so. */
		Outcome greet();

		/** Hands over one mail. */
		Outcome send(DispatchId id, Claimed.Envelope envelope, byte[] content);

		@Override
		void close();

	}

}
