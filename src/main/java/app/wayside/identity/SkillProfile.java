package app.wayside.identity;

/**
 * What an administrator keeps about a skill.
 *
 * @param key a short stable name in lower case: {@code visa}
 * @param name in English
 * @param nativeName in Chinese; may be empty
 */
public record SkillProfile(String key, String name, String nativeName) {

	/** An empty field is refused. */
	public SkillProfile {
		key = FieldFault.unlessKey("key", key);
		name = FieldFault.unlessFilled("name", name);
		nativeName = nativeName.strip();
	}

}
