package app.wayside.customers;

import java.util.Locale;
import java.util.regex.Pattern;

/** Where a customer can be reached. The names are stored. */
public enum ContactKind {

	/** A mail address. */
	EMAIL {
		@Override
		public String normalised(String address) {
			return address.strip().toLowerCase(Locale.ROOT);
		}

		@Override
		boolean accepts(String normalised) {
			return normalised.length() <= 254 && MAIL.matcher(normalised).matches();
		}

		@Override
		public String masked(String address) {
			int at = address.lastIndexOf('@');
			return (at < 1) ? HIDDEN : address.substring(0, 1) + HIDDEN + address.substring(at);
		}
	},
	/**
	 * A telephone number, with its country where that is known: {@code +8613812342210}.
	 */
	PHONE,
	/** The open id that WeChat gives one of our followers. */
	WECHAT,
	/** A telephone number that is on WhatsApp. */
	WHATSAPP,
	/** A device with our app. */
	APP;

	private static final Pattern MAIL = Pattern.compile("[^\\s@,;<>\"]+@[^\\s@,;<>\"]+\\.[^\\s@,;<>\".]{2,}");

	private static final Pattern NUMBER = Pattern.compile("\\+?\\d{5,17}");

	private static final String HIDDEN = "••••";

	/** The one form under which an address of this kind is kept and compared. */
	public String normalised(String address) {
		return isNumber() ? digits(address) : address.strip();
	}

	/**
	 * The address with its middle hidden, for readers who do not need it:
	 * {@code +86138••••2210}, {@code l••••@example.com}.
	 */
	public String masked(String address) {
		return (address.length() < 8) ? HIDDEN
				: address.substring(0, address.length() - 8) + HIDDEN + address.substring(address.length() - 4);
	}

	/** Whether staff see it without a mask: mail stands in every conversation anyway. */
	public boolean isOpen() {
		return this == EMAIL;
	}

	/** Whether a normalised address may be one of this kind. */
	boolean accepts(String normalised) {
		return isNumber() ? NUMBER.matcher(normalised).matches() : !normalised.isEmpty() && normalised.length() <= 200;
	}

	private boolean isNumber() {
		return this == PHONE || this == WHATSAPP;
	}

	private static String digits(String number) {
		String bare = number.strip().replaceAll("[\\s().\\-/\\u2010-\\u2015]", "");
		return bare.startsWith("00") ? "+" + bare.substring(2) : bare;
	}

}
