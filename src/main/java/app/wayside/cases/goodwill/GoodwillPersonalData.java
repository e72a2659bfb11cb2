package app.wayside.cases.goodwill;

import java.util.List;
import java.util.UUID;

import app.wayside.privacy.PersonalData;
import app.wayside.privacy.PersonalDataExport;

import org.springframework.stereotype.Component;

/** What a person was given, and why. */
@Component
class GoodwillPersonalData implements PersonalData {

	private final GoodwillStore store;

	GoodwillPersonalData(GoodwillStore store) {
		this.store = store;
	}

	@Override
	public PersonalDataExport export(UUID customerId) {
		return new PersonalDataExport("goodwill", new Kept(this.store.ofCustomer(customerId)));
	}

	/** The amounts stay, as the law of money wants; the words go. */
	@Override
	public void erase(UUID customerId) {
		this.store.forget(customerId);
	}

	/**
	 * What is kept.
	 *
	 * @param entries the earliest first
	 */
	record Kept(List<GoodwillEntry> entries) {
	}

}
