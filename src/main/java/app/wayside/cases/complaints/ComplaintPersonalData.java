package app.wayside.cases.complaints;

import java.util.List;
import java.util.UUID;

import app.wayside.privacy.PersonalData;
import app.wayside.privacy.PersonalDataExport;

import org.springframework.stereotype.Component;

/** What complaints hold about a person. */
@Component
class ComplaintPersonalData implements PersonalData {

	private final ComplaintStore store;

	ComplaintPersonalData(ComplaintStore store) {
		this.store = store;
	}

	@Override
	public PersonalDataExport export(UUID customerId) {
		return new PersonalDataExport("complaints", new Kept(this.store.of(customerId)));
	}

	/** That there was a complaint stays; the words about it go. */
	@Override
	public void erase(UUID customerId) {
		this.store.forget(customerId);
	}

	/**
	 * What is kept.
	 *
	 * @param complaints the earliest first
	 */
	record Kept(List<Complaint> complaints) {
	}

}
