package app.wayside.cases.catalogue;

import java.util.Locale;

/** A text in both languages of the screens. */
public record Words(String en, String zh) {

	/** The text for a reader; where his language has none, the other. */
	public String in(Locale reader) {
		boolean chinese = reader.getLanguage().equals("zh");
		String wanted = chinese ? this.zh : this.en;
		String other = chinese ? this.en : this.zh;
		return wanted.isEmpty() ? other : wanted;
	}

	Words stripped() {
		return new Words(this.en.strip(), this.zh.strip());
	}

}
