package app.wayside.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import java.util.Locale;

import app.wayside.money.Money;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.Precision;

/** Times, numbers and money as one reader reads them. */
final class Formats {

	static final String NONE = "–";

	private static final String MINUS = "−";

	private static final DateTimeFormatter CLOCK_TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

	private final Texts texts;

	private final Locale locale;

	private final ZoneId zone;

	private final Clock clock;

	private final boolean chinese;

	Formats(Texts texts, Locale locale, ZoneId zone, Clock clock) {
		this.texts = texts;
		this.locale = Texts.nearest(locale);
		this.zone = zone;
		this.clock = clock;
		this.chinese = this.locale.equals(Locale.SIMPLIFIED_CHINESE);
	}

	Instant now() {
		return this.clock.instant();
	}

	LocalDate today() {
		return LocalDate.ofInstant(now(), this.zone);
	}

	String time(Instant instant, ZoneId zone) {
		return CLOCK_TIME.format(instant.atZone(zone));
	}

	String time(LocalTime time) {
		return CLOCK_TIME.format(time);
	}

	String date(LocalDate date) {
		boolean thisYear = date.getYear() == today().getYear();
		return pattern(thisYear ? "d MMM" : "d MMM uuuu", thisYear ? "M 月 d 日" : "uuuu 年 M 月 d 日").format(date);
	}

	String day(LocalDate date) {
		boolean thisYear = date.getYear() == today().getYear();
		return pattern(thisYear ? "EEE d MMM" : "EEE d MMM uuuu", thisYear ? "M 月 d 日（EEE）" : "uuuu 年 M 月 d 日（EEE）")
			.format(date);
	}

	String moment(Instant instant, ZoneId zone) {
		ZonedDateTime there = instant.atZone(zone);
		String time = CLOCK_TIME.format(there);
		if (there.toLocalDate().equals(LocalDate.ofInstant(now(), zone))) {
			return time;
		}
		return date(there.toLocalDate()) + (this.chinese ? " " : ", ") + time;
	}

	private DateTimeFormatter pattern(String english, String simplifiedChinese) {
		return DateTimeFormatter.ofPattern(this.chinese ? simplifiedChinese : english, this.locale);
	}

	/**
	 * What is left until then in a few letters: "11 min", "1 h 40", "7 h", "Tomorrow", "6
	 * d".
	 */
	String due(Instant due) {
		Duration left = Duration.between(now(), due);
		if (left.isNegative()) {
			return this.texts.get(this.locale, "web.time.late", span(left.abs()));
		}
		if (left.compareTo(Duration.ofHours(5)) < 0) {
			return span(left);
		}
		LocalDate day = LocalDate.ofInstant(due, this.zone);
		if (left.compareTo(Duration.ofHours(12)) < 0 || day.equals(today())) {
			return this.texts.get(this.locale, "web.time.hours", String.valueOf(left.toHours()));
		}
		if (day.equals(today().plusDays(1))) {
			return this.texts.get(this.locale, "web.time.tomorrow");
		}
		long days = day.toEpochDay() - today().toEpochDay();
		return (days <= 14) ? this.texts.get(this.locale, "web.time.days", String.valueOf(days)) : date(day);
	}

	/** All that is left until then, to the minute; days from two days on. */
	String left(Instant due) {
		Duration left = Duration.between(now(), due);
		boolean near = !left.isNegative() && left.compareTo(Duration.ofHours(48)) < 0;
		return near ? span(left) : due(due);
	}

	/** A length of time: "11 min", "1 h 40", "2 d 3 h" from two days on. */
	String span(Duration length) {
		long minutes = length.toMinutes();
		if (minutes < 60) {
			return this.texts.get(this.locale, "web.time.minutes", String.valueOf(minutes));
		}
		if (minutes < 48 * 60) {
			return (minutes % 60 == 0) ? this.texts.get(this.locale, "web.time.hours", String.valueOf(minutes / 60))
					: this.texts.get(this.locale, "web.time.hours-minutes", String.valueOf(minutes / 60),
							"%02d".formatted(minutes % 60));
		}
		long hours = minutes / 60;
		return (hours % 24 == 0) ? this.texts.get(this.locale, "web.time.days", String.valueOf(hours / 24)) : this.texts
			.get(this.locale, "web.time.days-hours", String.valueOf(hours / 24), String.valueOf(hours % 24));
	}

	/** How long ago in words: "now", "8 min ago", then the moment. */
	String ago(Instant then) {
		Duration past = Duration.between(then, now());
		if (past.compareTo(Duration.ofMinutes(1)) < 0) {
			return this.texts.get(this.locale, "web.time.now");
		}
		return (past.compareTo(Duration.ofHours(1)) < 0) ? this.texts.get(this.locale, "web.time.ago", span(past))
				: moment(then, this.zone);
	}

	String number(BigDecimal number, int decimals) {
		DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ENGLISH));
		format.setMinimumFractionDigits(decimals);
		format.setMaximumFractionDigits(decimals);
		format.setRoundingMode(RoundingMode.HALF_UP);
		String digits = format.format(number.abs());
		boolean zero = number.setScale(decimals, RoundingMode.HALF_UP).signum() == 0;
		return (number.signum() < 0 && !zero) ? MINUS + digits : digits;
	}

	String money(BigDecimal amount, Currency currency) {
		return number(amount, currency.getDefaultFractionDigits());
	}

	String price(BigDecimal amount, Currency currency) {
		String text = NumberFormatter.withLocale(this.locale)
			.unit(com.ibm.icu.util.Currency.fromJavaCurrency(currency))
			.unitWidth(NumberFormatter.UnitWidth.NARROW)
			.precision(Precision.fixedFraction(currency.getDefaultFractionDigits()))
			.format(amount)
			.toString();
		return text.replace('-', '−');
	}

	/** Not rounded: what has more decimals than its currency shows them. */
	String money(Money money) {
		return number(money.amount(), money.amount().scale());
	}

	String price(Money money) {
		return price(money.amount(), money.currency());
	}

	/** A share of one as a percentage with a space: 0.934 is "93.4 %". */
	String percent(double share) {
		BigDecimal percent = BigDecimal.valueOf(share * 100).setScale(1, RoundingMode.HALF_UP);
		boolean whole = percent.stripTrailingZeros().scale() <= 0;
		return number(percent, whole ? 0 : 1) + "\u00a0%";
	}

}
