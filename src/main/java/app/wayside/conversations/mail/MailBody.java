package app.wayside.conversations.mail;

import org.jspecify.annotations.Nullable;

/**
 * What the mail says.
 *
 * @param text everything as plain text, quotations included; made from the HTML when
 * there is no text part
 * @param newText only what the person newly wrote; empty if the mail quotes and adds
 * nothing
 * @param html the HTML part, cleaned by an allow-list; remote images carry their address
 * in {@code data-remote-src} and load nothing, {@code cid:} images point to attachments
 * @param cuts what was left out
 * @param remoteImages how many images wait to be loaded from elsewhere
 */
public record MailBody(String text, String newText, @Nullable String html, Cuts cuts, int remoteImages) {

	/**
	 * What the limits left out.
	 *
	 * @param text the text was longer than {@link MailLimits#TEXT_CHARS}
	 * @param html the HTML was longer than {@link MailLimits#HTML_CHARS}
	 * @param parts there were more or deeper parts than {@link MailLimits} allow
	 */
	public record Cuts(boolean text, boolean html, boolean parts) {

		/**
		 * Whether anything is missing.
		 * @return true if any limit was met
		 */
		public boolean any() {
			return this.text || this.html || this.parts;
		}

	}

}
