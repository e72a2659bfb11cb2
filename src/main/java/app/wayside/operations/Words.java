package app.wayside.operations;

import java.io.PrintStream;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Says what commands have to say, in the language of the machine. */
final class Words {

	private final ResourceBundle texts;

	private final PrintStream out;

	Words(PrintStream out) {
		boolean chinese = Locale.getDefault().getLanguage().equals("zh");
		this.texts = ResourceBundle.getBundle("i18n.operations.messages",
				chinese ? Locale.SIMPLIFIED_CHINESE : Locale.ROOT,
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
		this.out = out;
	}

	String text(String key, Object... facts) {
		return new MessageFormat(this.texts.getString(key), Locale.ROOT).format(facts);
	}

	void say(String key, Object... facts) {
		this.out.println(text(key, facts));
	}

}
