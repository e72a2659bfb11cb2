package app.wayside.approvals;

import java.util.UUID;

/**
 * Names an approval.
 *
 * @param value the id as stored
 */
public record ApprovalId(UUID value) {

	@Override
	public String toString() {
		return this.value.toString();
	}

}
