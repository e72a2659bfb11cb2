package app.wayside.cases.problems;

import java.util.List;
import java.util.UUID;

import app.wayside.privacy.PersonalData;
import app.wayside.privacy.PersonalDataExport;

import org.springframework.stereotype.Component;

/**
 * Which words to many a person was told. What he read is in his conversations, and goes
 * with them; a text written on his own case goes here.
 */
@Component
class ProblemPersonalData implements PersonalData {

	private final FanOutStore store;

	ProblemPersonalData(FanOutStore store) {
		this.store = store;
	}

	@Override
	public PersonalDataExport export(UUID customerId) {
		return new PersonalDataExport("problems", new Kept(this.store.told(customerId)));
	}

	@Override
	public void erase(UUID customerId) {
		this.store.forget(customerId);
	}

	/**
	 * What is kept.
	 *
	 * @param told the latest first
	 */
	record Kept(List<FanOutStore.Told> told) {
	}

}
