package app.wayside.cases.sla;

import app.wayside.time.BusinessHours;

/** A target with the policy it comes from and the hours it is counted in. */
record Aim(String policy, Target target, BusinessHours hours) {

}
