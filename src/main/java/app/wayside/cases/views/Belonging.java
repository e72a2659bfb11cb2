package app.wayside.cases.views;

import java.util.Objects;
import java.util.Optional;

import app.wayside.identity.Acting;
import app.wayside.identity.Actor;
import app.wayside.identity.Membership;
import app.wayside.identity.Permission;
import app.wayside.identity.StaffId;
import app.wayside.identity.TeamId;
import app.wayside.identity.Teams;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * To whom something belongs that people make for themselves and for others. One's own is
 * one's own; what is a team's is changed by its leads, and what is everybody's by
 * supervisors, who may change all that others see.
 */
@Component
public class Belonging {

	private final Teams teams;

	Belonging(Teams teams) {
		this.teams = teams;
	}

	/**
	 * Whose something is.
	 *
	 * @param audience for whom it is
	 * @param team whose, where it is a team's
	 * @param author who made it; none where it came with Wayside
	 */
	public record Owner(Audience audience, @Nullable TeamId team, @Nullable StaffId author) {
	}

	/**
	 * Whether whoever acts sees it. A program has no desk; it sees what is not personal.
	 */
	public boolean sees(Owner owner) {
		return switch (owner.audience()) {
			case PERSONAL -> mine(owner);
			case TEAM -> supervises() || !(Acting.current() instanceof Actor.Staff staff)
					|| this.teams.teamsOf(staff.staffId()).stream().anyMatch((team) -> team.id().equals(owner.team()));
			case SHARED -> true;
		};
	}

	/** Whether whoever acts may change it. */
	public boolean mayChange(Owner owner) {
		return switch (owner.audience()) {
			case PERSONAL -> mine(owner);
			case TEAM -> supervises() || leads(owner.team());
			case SHARED -> supervises();
		};
	}

	private boolean leads(@Nullable TeamId id) {
		return Optional.ofNullable(id)
			.stream()
			.flatMap((team) -> this.teams.membersOf(team).stream())
			.anyMatch((member) -> member.part() == Membership.Part.LEAD && member.staffId().equals(self()));
	}

	private static boolean mine(Owner owner) {
		return self() != null && Objects.equals(owner.author(), self());
	}

	private static boolean supervises() {
		return Acting.current().permissions().contains(Permission.SUPERVISE_CASES);
	}

	private static @Nullable StaffId self() {
		return (Acting.current() instanceof Actor.Staff staff) ? staff.staffId() : null;
	}

}
