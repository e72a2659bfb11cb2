package app.wayside.workspace.access.api;

import java.util.List;
import java.util.UUID;

import app.wayside.identity.Membership;
import app.wayside.identity.StaffId;
import app.wayside.identity.TeamProfile;
import app.wayside.identity.TeamSummary;
import org.jspecify.annotations.Nullable;

/** A team as JSON. */
final class TeamBody {

	private TeamBody() {
	}

	/** Somebody in a team. */
	record Member(UUID staffId, Membership.Part part) {

		static Member of(Membership membership) {
			return new Member(membership.staffId().value(), membership.part());
		}

		Membership membership() {
			return new Membership(new StaffId(this.staffId), this.part);
		}

	}

	/** As it is read. */
	record Read(String id, String key, String name, String nativeName, String zone, String calendar, boolean active,
			List<Member> members, int version) {

		static Read of(TeamSummary team, List<Membership> members) {
			return new Read(team.id().toString(), team.key(), team.name(), team.nativeName(), team.zone(),
					team.calendar(), team.active(), members.stream().map(Member::of).toList(), team.version());
		}

	}

	/** As it is written; members that are missing stay as they are. */
	record Written(@Nullable String key, @Nullable String name, @Nullable String nativeName, @Nullable String zone,
			@Nullable String calendar, @Nullable List<Member> members, @Nullable Integer version) {

		TeamProfile profile() {
			return new TeamProfile(StaffBody.or(this.key, ""), StaffBody.or(this.name, ""),
					StaffBody.or(this.nativeName, ""), StaffBody.zoneOf(StaffBody.or(this.zone, "UTC")),
					StaffBody.or(this.calendar, "standard"));
		}

	}

}
