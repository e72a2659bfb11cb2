package app.wayside.customers;

/** How numbers are compared: some are kept with their country and some without. */
final class PhoneEnd {

	/** How many digits at the end lead to a number. */
	private static final int DIGITS = 8;

	private PhoneEnd() {
	}

	/** The end of a number; empty where it is too short to tell. */
	static String of(String number) {
		String digits = bare(number);
		return (digits.length() < DIGITS) ? "" : digits.substring(digits.length() - DIGITS);
	}

	/**
	 * Whether two are one number: one ends with the other, and one of them may lack its
	 * country.
	 */
	static boolean same(String one, String other) {
		String a = bare(one);
		String b = bare(other);
		boolean countries = one.startsWith("+") && other.startsWith("+");
		return Math.min(a.length(), b.length()) >= DIGITS
				&& (a.equals(b) || (!countries && (a.endsWith(b) || b.endsWith(a))));
	}

	private static String bare(String number) {
		return number.replaceAll("\\D", "").replaceFirst("^0+", "");
	}

}
