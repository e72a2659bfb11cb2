package app.wayside.cases;

import org.jspecify.annotations.Nullable;

/** What has to have been done on a case before a colleague says that it is over. */
public interface FinalSteps {

	/** Refuses, naming what is missing, while something is. */
	void requireDone(Ended ended);

	/**
	 * A case that is to be over.
	 *
	 * @param id the case
	 * @param number by which people call it
	 * @param process to which it belongs
	 * @param category what it is about
	 */
	record Ended(CaseId id, String number, String process, @Nullable String category) {

		static Ended of(ServiceCase over) {
			return new Ended(over.id(), over.number(), over.classification().process(),
					over.classification().category());
		}

	}

}
