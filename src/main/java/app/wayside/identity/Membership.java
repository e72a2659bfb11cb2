package app.wayside.identity;

/**
 * Somebody in a team.
 *
 * @param staffId who
 * @param part what he is there
 */
public record Membership(StaffId staffId, Part part) {

	/** What somebody is in a team. */
	public enum Part {

		/** Takes the team's work. */
		MEMBER,
		/** Takes it, and is told when it runs late. */
		LEAD

	}

}
