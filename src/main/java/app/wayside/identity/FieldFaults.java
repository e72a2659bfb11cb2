package app.wayside.identity;

import java.util.List;

import app.wayside.refusal.Invalid;

/** Several fields of what was sent are not what they should be; all are told at once. */
public final class FieldFaults extends Invalid {

	private final List<FieldFault> faults;

	/** All of them, at least one. */
	public FieldFaults(List<FieldFault> faults) {
		super("identity.refusal.fields", faults.size());
		this.faults = List.copyOf(faults);
	}

	/** What is wrong, field by field. */
	public List<FieldFault> faults() {
		return this.faults;
	}

}
