package app.wayside.quality.inspection;

import java.util.List;
import java.util.UUID;

import app.wayside.privacy.PersonalData;
import app.wayside.privacy.PersonalDataExport;

import org.springframework.stereotype.Component;

/** What was remarked on a customer's cases when they were inspected. */
@Component
class InspectionPersonalData implements PersonalData {

	private final InspectionStore store;

	InspectionPersonalData(InspectionStore store) {
		this.store = store;
	}

	@Override
	public PersonalDataExport export(UUID customerId) {
		return new PersonalDataExport("inspections", new Kept(this.store.remarksOn(customerId)));
	}

	/** That somebody looked stays; what he wrote goes. */
	@Override
	public void erase(UUID customerId) {
		this.store.forgetRemarksOn(customerId);
	}

	/**
	 * What is kept.
	 *
	 * @param remarks the latest first
	 */
	record Kept(List<InspectionStore.Remark> remarks) {
	}

}
