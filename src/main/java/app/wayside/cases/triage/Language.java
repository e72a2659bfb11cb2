package app.wayside.cases.triage;

public record Language(String code, double confidence) {
	public static Language of(String t) {
		return new Language(t.codePoints().filter(Character::isIdeographic).count() * 3 > t.length() ? "zh" : "en", 1);
	}
}
