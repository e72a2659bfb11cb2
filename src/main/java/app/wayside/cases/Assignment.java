package app.wayside.cases;

import app.wayside.identity.StaffId;
import app.wayside.identity.TeamId;
import org.jspecify.annotations.Nullable;

/**
 * Who has a case.
 *
 * @param team in whose queue it is
 * @param agent who works on it, where somebody does
 * @param level how often it went up: by appeal, by the customer's no, or by a ladder
 */
public record Assignment(@Nullable TeamId team, @Nullable StaffId agent, int level) {

	Assignment to(@Nullable TeamId newTeam, @Nullable StaffId newAgent) {
		return new Assignment(newTeam, newAgent, this.level);
	}

	/** One level up, with whoever has it. */
	Assignment raised() {
		return new Assignment(this.team, this.agent, this.level + 1);
	}

	Assignment oneLevelHigher() {
		return new Assignment(this.team, null, this.level + 1);
	}

}
