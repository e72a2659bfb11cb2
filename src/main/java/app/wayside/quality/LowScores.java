package app.wayside.quality;

import java.time.Instant;
import java.util.UUID;

import app.wayside.cases.CaseId;
import app.wayside.cases.FollowUpId;
import app.wayside.cases.FollowUps;
import app.wayside.identity.Acting;
import app.wayside.identity.Actor;
import app.wayside.identity.Membership;
import app.wayside.identity.StaffId;
import app.wayside.identity.TeamId;
import app.wayside.identity.Teams;
import app.wayside.tenancy.Tenancy;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Has the lead of the team look again when a customer was not served well. */
@Component
class LowScores {

	private final FollowUps followUps;

	private final Teams teams;

	LowScores(FollowUps followUps, Teams teams) {
		this.followUps = followUps;
		this.teams = teams;
	}

	/** Raised in the name of Wayside: the customer who answered gives no orders here. */
	FollowUpId raise(Survey survey, Surveys.Rating rating, Instant now) {
		FollowUps.Order order = new FollowUps.Order(lead(survey.teamId()), "low-score", rating.comment(),
				now.plus(SurveyPolicy.FOLLOWED_UP));
		try {
			return Acting.as(Tenancy.current(), Actor.WAYSIDE,
					() -> this.followUps.set(new CaseId(survey.caseId()), order));
		}
		catch (RuntimeException ex) {
			throw ex;
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

	private @Nullable StaffId lead(@Nullable UUID team) {
		return (team == null) ? null
				: this.teams.membersOf(new TeamId(team))
					.stream()
					.filter((member) -> member.part() == Membership.Part.LEAD)
					.map(Membership::staffId)
					.findFirst()
					.orElse(null);
	}

}
