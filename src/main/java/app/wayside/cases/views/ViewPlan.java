package app.wayside.cases.views;

import app.wayside.cases.CaseList;
import app.wayside.identity.TeamId;
import org.jspecify.annotations.Nullable;

/**
 * What a view is to be.
 *
 * @param name by which people know it
 * @param audience for whom it is
 * @param team whose it is, where it is a team's
 * @param list the cases that it shows
 */
public record ViewPlan(String name, Audience audience, @Nullable TeamId team, CaseList list) {

}
