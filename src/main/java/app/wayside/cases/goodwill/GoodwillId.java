package app.wayside.cases.goodwill;

import java.util.UUID;

/**
 * Names an entry of the ledger, and the request that it was before.
 *
 * @param value the id as stored
 */
public record GoodwillId(UUID value) {

	@Override
	public String toString() {
		return this.value.toString();
	}

}
