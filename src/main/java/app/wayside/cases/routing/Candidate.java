package app.wayside.cases.routing;

import app.wayside.identity.StaffId;

/**
 * Somebody who could take a case.
 *
 * @param staff who
 * @param load open cases now
 * @param capacity open cases at most
 */
public record Candidate(StaffId staff, int load, int capacity) {
}
