package app.wayside.workspace.access;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import app.wayside.identity.Membership;
import app.wayside.identity.StaffId;
import app.wayside.identity.TeamProfile;
import org.jspecify.annotations.Nullable;

/** What an administrator types about a team. */
record TeamForm(@Nullable String key, @Nullable String name, @Nullable String nativeName, @Nullable String zone,
		@Nullable String calendar, @Nullable Integer version, @Nullable Set<UUID> members, @Nullable Set<UUID> leads) {

	TeamProfile profile() {
		return new TeamProfile(Forms.text(this.key), Forms.text(this.name), Forms.text(this.nativeName),
				Forms.zone(this.zone), Forms.text(this.calendar));
	}

	// Whoever leads a team is in it.
	List<Membership> memberships() {
		Set<UUID> leading = (this.leads != null) ? this.leads : Set.of();
		Set<UUID> ticked = (this.members != null) ? this.members : Set.of();
		return Stream.concat(leading.stream(), ticked.stream())
			.distinct()
			.map((staff) -> new Membership(new StaffId(staff),
					leading.contains(staff) ? Membership.Part.LEAD : Membership.Part.MEMBER))
			.toList();
	}

	int versionRead() {
		return (this.version != null) ? this.version : 0;
	}

}
