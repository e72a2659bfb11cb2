package app.wayside.demo.script;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;

/**
 * Writes a price of the script as a customer of a country would: rough rates, rounded
 * figures, his own separators.
 *
 * @param sign put before the figure
 * @param perYuan units of the currency for one CNY, rough
 * @param decimals 0 or 2
 */
record Prices(String sign, double perYuan, int decimals, Locale locale) {

	static Prices of(Person person) {
		if (person.language().equals("zh")) {
			return new Prices("¥", 1, 0, Locale.CHINA);
		}
		return switch (person.country()) {
			case "ID" -> new Prices("Rp", 2250, 0, Locale.GERMANY);
			case "IN" -> new Prices("₹", 11.8, 0, Locale.UK);
			case "GB" -> new Prices("£", 0.11, 2, Locale.UK);
			case "SG" -> new Prices("S$", 0.19, 2, Locale.UK);
			case "AU" -> new Prices("A$", 0.21, 2, Locale.UK);
			case "CA" -> new Prices("C$", 0.19, 2, Locale.UK);
			case "SE" -> new Prices("SEK ", 1.4, 0, Locale.UK);
			case "AE" -> new Prices("AED ", 0.51, 0, Locale.UK);
			case "JP" -> new Prices("JPY ", 21, 0, Locale.UK);
			case "DE", "FR", "IE", "IT", "PT" -> new Prices("€", 0.128, 2, Locale.UK);
			default -> new Prices("US$", 0.14, 2, Locale.UK);
		};
	}

	/**
	 * A price between the least and the most.
	 * @param range least and most in CNY, empty for a usual price
	 * @param draw from 0 to 1
	 */
	String between(List<Integer> range, double draw) {
		int least = range.isEmpty() ? 600 : range.getFirst();
		int most = range.isEmpty() ? 2600 : range.getLast();
		double figure = (least + draw * (most - least)) * this.perYuan;
		double step = (this.perYuan >= 1000) ? 5000 : (this.decimals == 0) ? 10 : 0.4;
		double rounded = Math.round(figure / step) * step;
		String pattern = (this.decimals == 2) ? "#,##0.00" : "#,##0";
		return this.sign + new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(this.locale)).format(rounded);
	}

}
