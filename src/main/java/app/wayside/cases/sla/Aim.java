package app.wayside.cases.sla;

import app.wayside.time.BusinessHours;

/** A target with the policy it comes from and the hours it is counted in. */
record Aim(ClockPolicy by, Target target, BusinessHours hours) {

	/** What people call the policy. */
	String policy() {
		return by.name();
	}

	/** Whether it asks the same, be it in another version. */
	boolean same(Aim other) {
		return policy().equals(other.policy()) && target.equals(other.target) && hours.equals(other.hours);
	}

}
