package app.wayside.identity;

import java.util.UUID;

/**
 * Names a skill.
 *
 * @param value the id as stored
 */
public record SkillId(UUID value) {

	@Override
	public String toString() {
		return this.value.toString();
	}

}
