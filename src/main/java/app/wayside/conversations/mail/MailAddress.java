package app.wayside.conversations.mail;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * One mailbox of an address field.
 *
 * @param address the address as written, without brackets; may lack an {@code @} in
 * broken mail
 * @param name the decoded display name, if any
 */
public record MailAddress(String address, @Nullable String name) {

	/**
	 * The address to compare by.
	 * @return the address in lower case
	 */
	public String key() {
		return this.address.toLowerCase(Locale.ROOT);
	}

	/**
	 * Whether mail can be sent there.
	 * @return true if there is something on both sides of one {@code @}
	 */
	public boolean deliverable() {
		int at = this.address.lastIndexOf('@');
		return at > 0 && at < this.address.length() - 1 && this.address.indexOf(' ') < 0;
	}

}
