package app.wayside.cases.routing;

import app.wayside.identity.StaffId;

/**
 * Somebody who can take a case.
 *
 * @param staff who
 * @param load cases with a running clock that he has now
 * @param capacity how many he has at most
 */
public record Candidate(StaffId staff, int load, int capacity) {
}
