package app.wayside.cases.search;

import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Notes, in the transaction of the change, that the words of a case are to be written
 * anew.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class SearchUpkeep {

	private final SearchStore store;

	SearchUpkeep(SearchStore store) {
		this.store = store;
	}

	/** Something by which a case is found has changed. */
	public void changed(UUID caseId) {
		this.store.due(caseId);
	}

	/** Something by which all cases of a customer are found has changed. */
	public void changedCustomer(UUID customerId) {
		this.store.dueOf(customerId);
	}

}
