package app.wayside.quality;

import java.util.List;
import java.util.UUID;

import app.wayside.privacy.PersonalData;
import app.wayside.privacy.PersonalDataExport;

import org.springframework.stereotype.Component;

/** What customers said about us is theirs. */
@Component
class SurveyPersonalData implements PersonalData {

	private final SurveyStore store;

	SurveyPersonalData(SurveyStore store) {
		this.store = store;
	}

	@Override
	public PersonalDataExport export(UUID customerId) {
		return new PersonalDataExport("surveys", new Kept(this.store.of(customerId)));
	}

	/** The figures stay; the words go. */
	@Override
	public void erase(UUID customerId) {
		this.store.forgetWords(customerId);
	}

	/**
	 * What is kept.
	 *
	 * @param surveys that he was asked
	 */
	record Kept(List<Survey> surveys) {
	}

}
