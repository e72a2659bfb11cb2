package app.wayside.identity;

/** What happens to skills. */
public sealed interface SkillEvent extends DomainEvent {

	/** Which skill. */
	SkillId skillId();

	@Override
	default Subject about() {
		return new Subject("skill", skillId().value());
	}

	/** Was made. */
	record Created(Fact fact, SkillId skillId) implements SkillEvent {
	}

	/** Was renamed. */
	record Changed(Fact fact, SkillId skillId) implements SkillEvent {
	}

	/** Was removed, and from everybody who had it. */
	record Removed(Fact fact, SkillId skillId) implements SkillEvent {
	}

}
