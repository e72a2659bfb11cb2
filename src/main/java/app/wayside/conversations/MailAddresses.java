package app.wayside.conversations;

import java.util.Locale;

import app.wayside.conversations.mail.MailAddress;

/** How our own addresses are written and compared. */
final class MailAddresses {

	private MailAddresses() {
	}

	/** The address to keep. */
	static String valid(String address) {
		String clean = address.strip().toLowerCase(Locale.ROOT);
		if (!new MailAddress(clean, null).deliverable() || clean.contains("+")) {
			throw new ChannelAddressNotValid(address);
		}
		return clean;
	}

	/** {@code help+r.token@…} is {@code help@…}. */
	static String withoutTag(String address) {
		String clean = address.strip().replaceAll("^<|>$", "").toLowerCase(Locale.ROOT);
		int plus = clean.indexOf('+');
		int at = clean.lastIndexOf('@');
		return (plus > 0 && plus < at) ? clean.substring(0, plus) + clean.substring(at) : clean;
	}

}
