package app.wayside.web;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import app.wayside.identity.Permission;
import app.wayside.money.Money;

/**
 * What every template has at hand beside its page: who looks, in which language and zone,
 * the texts, and times and numbers written for this reader. Made anew for each request.
 */
public final class Frame {

	private final Surroundings around;

	private final Formats formats;

	Frame(Surroundings around, Formats formats) {
		this.around = around;
		this.formats = formats;
	}

	/**
	 * Where a request comes from and what was found out about it.
	 *
	 * @param viewer who looks; none on public pages
	 * @param locale the language of the page
	 * @param zone the reader's zone
	 * @param look theme and density
	 * @param request address, section and token
	 * @param shell what the rail and the top bar show
	 */
	record Surroundings(@Nullable Viewer viewer, Locale locale, ZoneId zone, Look look, RequestFacts request,
			Shell shell) {
	}

	/**
	 * Facts of the request.
	 *
	 * @param path without the query
	 * @param query without the question mark
	 * @param section the destination to mark
	 * @param csrf the token that forms carry
	 * @param reference the id by which the log knows this request
	 */
	record RequestFacts(String path, String query, String section, Csrf csrf, String reference) {
	}

	/**
	 * The token that proves that a form is ours.
	 *
	 * @param header under which scripts send it
	 * @param parameter under which forms send it
	 * @param token its value; empty where none is needed
	 */
	public record Csrf(String header, String parameter, String token) {

		static final Csrf NONE = new Csrf("X-CSRF-TOKEN", "_csrf", "");

	}

	/**
	 * What stands around the page.
	 *
	 * @param entries of the rail
	 * @param topBar of the reader
	 * @param notice to show once
	 * @param texts where texts are found
	 * @param assets where styles, elements and icons are found
	 */
	record Shell(List<RailEntry> entries, TopBar topBar, @Nullable Notice notice, Texts texts, Assets assets) {
	}

	/**
	 * A destination as this reader sees it.
	 *
	 * @param destination the place
	 * @param current whether the page belongs to it
	 * @param waiting how much waits there; zero shows nothing
	 */
	public record RailEntry(Destination destination, boolean current, int waiting) {
	}

	// --- texts

	/** The text of a key in the reader's language, with its gaps filled. */
	public String t(String key, Object... arguments) {
		return this.around.shell().texts().get(this.around.locale(), key, arguments);
	}

	/** The text of a key in another language: the name of a language in itself. */
	public String t(Locale locale, String key, Object... arguments) {
		return this.around.shell().texts().get(locale, key, arguments);
	}

	/** The language of the page. */
	public Locale locale() {
		return this.around.locale();
	}

	/** The language as HTML writes it: "en", "zh-CN". */
	public String lang() {
		return this.around.locale().toLanguageTag();
	}

	/** The address of this page in the other language. */
	public String otherLanguage() {
		return this.around.request().path() + "?lang=" + (isChinese() ? "en" : "zh-CN");
	}

	/** Whether the page is in Chinese. */
	public boolean isChinese() {
		return this.around.locale().equals(Locale.SIMPLIFIED_CHINESE);
	}

	// --- who looks

	/** The signed-in member of staff; none on public pages. */
	public @Nullable Viewer viewer() {
		return this.around.viewer();
	}

	/** Whether the reader may do this. */
	public boolean may(Permission permission) {
		Viewer viewer = this.around.viewer();
		return viewer != null && viewer.permissions().contains(permission);
	}

	/** The letters of a person's round mark. */
	public String initials(String name) {
		return Initials.of(name);
	}

	/** The reader's zone. */
	public ZoneId zone() {
		return this.around.zone();
	}

	/** Theme and density. */
	public Look look() {
		return this.around.look();
	}

	// --- the shell

	/** The rail as this reader sees it. */
	public List<RailEntry> rail() {
		return this.around.shell().entries();
	}

	/** What the top bar tells. */
	public TopBar topBar() {
		return this.around.shell().topBar();
	}

	/** What was just done, to be shown once. */
	public @Nullable Notice notice() {
		return this.around.shell().notice();
	}

	/** The token that every form carries. */
	public Csrf csrf() {
		return this.around.request().csrf();
	}

	/** The path of this page. */
	public String path() {
		return this.around.request().path();
	}

	/** Whether somebody outside reads it, who came by a signed link. */
	public boolean forTraveller() {
		return path().startsWith("/p/");
	}

	/** The path of this page with its query. */
	public String address() {
		String query = this.around.request().query();
		return query.isEmpty() ? path() : path() + "?" + query;
	}

	/** The id by which the log knows this request. */
	public String reference() {
		return this.around.request().reference();
	}

	/** The address of the styles, for caching named after their content. */
	public String styles() {
		return this.around.shell().assets().styles();
	}

	/** The address of an ES module of ours. */
	public String script(String name) {
		return this.around.shell().assets().script(name);
	}

	/** The address of a file that is served as it is. */
	public String asset(String name) {
		return this.around.shell().assets().file(name);
	}

	/** The texts that elements need, as JSON for a data block of the page. */
	public String scriptTexts() {
		return ScriptTexts.json(this);
	}

	/** Keys that the reader moved, as JSON. */
	public String keymap() {
		Viewer viewer = this.around.viewer();
		return ScriptTexts.json((viewer != null) ? viewer.habits().keymap() : Map.of());
	}

	/** Every module of ours, so that the browser can fetch them side by side. */
	public List<String> scripts() {
		return this.around.shell().assets().scripts();
	}

	/** The address of a symbol of the icon sprite. */
	public String icon(String name) {
		return this.around.shell().assets().sprite() + "#" + name;
	}

	// --- times

	/** This moment. */
	public Instant now() {
		return this.formats.now();
	}

	/** Today in the reader's zone. */
	public LocalDate today() {
		return this.formats.today();
	}

	/** The time of day in the reader's zone: "14:32". */
	public String time(Instant instant) {
		return this.formats.time(instant, zone());
	}

	/** The time of day in another zone, for the place of the trip. */
	public String time(Instant instant, ZoneId there) {
		return this.formats.time(instant, there);
	}

	/** A time of day: "08:00". */
	public String time(LocalTime time) {
		return this.formats.time(time);
	}

	/** A date, with its year only if that is not this year: "20 Nov", "11 月 20 日". */
	public String date(LocalDate date) {
		return this.formats.date(date);
	}

	/** The date in the reader's zone. */
	public String date(Instant instant) {
		return this.formats.date(LocalDate.ofInstant(instant, zone()));
	}

	/** A date with its weekday: "Mon 30 Nov", "11 月 30 日（周一）". */
	public String day(LocalDate date) {
		return this.formats.day(date);
	}

	/** The time of today, or date and time: "14:32", "20 Nov, 13:32". */
	public String moment(Instant instant) {
		return this.formats.moment(instant, zone());
	}

	/**
	 * What is left: "11 min", "1 h 40", "7 h", "Tomorrow", "6 d"; "8 min late" once it is
	 * over.
	 */
	public String due(Instant due) {
		return this.formats.due(due);
	}

	/** All that is left, to the minute: "7 h 41"; days from two days on. */
	public String left(Instant due) {
		return this.formats.left(due);
	}

	/** How urgent a due time is. */
	public Urgency urgency(Instant due) {
		return Urgency.of(Duration.between(now(), due));
	}

	/** A length of time: "11 min", "1 h 40", "2 d 3 h". */
	public String span(Duration length) {
		return this.formats.span(length);
	}

	/** How long ago: "now", "8 min ago", then time or date. */
	public String ago(Instant then) {
		return this.formats.ago(then);
	}

	// --- numbers

	/** What stands where there is no value. */
	public String none() {
		return Formats.NONE;
	}

	/** A whole number, grouped: "1,126". */
	public String number(long number) {
		return this.formats.number(BigDecimal.valueOf(number), 0);
	}

	/** A number with so many decimals, grouped. */
	public String number(BigDecimal number, int decimals) {
		return this.formats.number(number, decimals);
	}

	/** A share of one: 0.934 is "93.4 %". */
	public String percent(double share) {
		return this.formats.percent(share);
	}

	/**
	 * An amount with its currency's minor units and no sign of the currency: "1,860.00".
	 */
	public String money(BigDecimal amount, Currency currency) {
		return this.formats.money(amount, currency);
	}

	/** An amount for travellers, with the sign of the currency: "¥1,860.00". */
	public String price(BigDecimal amount, Currency currency) {
		return this.formats.price(amount, currency);
	}

	/**
	 * Money with the code of its currency, for tables of more than one: "1,860.00 CNY".
	 */
	public String money(Money money) {
		return this.formats.money(money) + "\u00a0" + money.currency().getCurrencyCode();
	}

	/** Money for travellers, with the sign of its currency: "¥1,860.00". */
	public String price(Money money) {
		return this.formats.price(money);
	}

}
