package app.wayside.web;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * A short word after something was done, shown once on the next page, with a way back
 * where there is one.
 *
 * @param key of the text
 * @param arguments for the text
 * @param undo where a POST takes it back
 */
public record Notice(String key, List<String> arguments, @Nullable String undo) implements Serializable {

	static final String FLASH = "wayside.notice";

	/** A notice without a way back. */
	public static Notice of(String key, Object... arguments) {
		return new Notice(key, Arrays.stream(arguments).map(Object::toString).toList(), null);
	}

	/** The same notice, with the address whose POST takes it back. */
	public Notice undo(String address) {
		return new Notice(this.key, this.arguments, address);
	}

	/** Keeps the notice for the page that the browser is sent to. */
	public void on(RedirectAttributes redirect) {
		redirect.addFlashAttribute(FLASH, this);
	}

}
