package app.wayside.cases.goodwill.web;

import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import app.wayside.cases.goodwill.GoodwillKind;
import app.wayside.cases.goodwill.GoodwillLedger;
import app.wayside.web.Choice;
import app.wayside.web.Frame;
import app.wayside.web.Page;

/**
 * The ledger.
 *
 * @param wanted which entries
 * @param slice a page of them
 * @param totals what they come to
 * @param names of customers by id
 * @param givers colleagues to choose from
 * @param currencies to choose from
 */
public record GoodwillPage(GoodwillLedger.Wanted wanted, GoodwillLedger.Slice slice, List<GoodwillLedger.Total> totals,
		Map<UUID, String> names, List<Choice> givers, List<Currency> currencies) implements Page {

	@Override
	public String template() {
		return "cases/goodwill/list";
	}

	@Override
	public String section() {
		return "goodwill";
	}

	/** The spans of time to choose from. */
	public List<Choice> spans(Frame frame) {
		return Stream.of(30, 90, 365, 3650)
			.map((days) -> new Choice(String.valueOf(days), frame.t("cases.goodwill.days", days),
					days == this.wanted.days()))
			.toList();
	}

	/** The kinds as tabs. */
	public List<Choice> kinds(Frame frame) {
		return Stream.concat(
				Stream.of(
						new Choice("/goodwill?" + query(null), frame.t("cases.goodwill.kind.any"),
								this.wanted.kind() == null)),
				Arrays.stream(GoodwillKind.values())
					.map((kind) -> new Choice("/goodwill?" + query(kind), frame.t("cases.goodwill.kind." + kind),
							kind == this.wanted.kind())))
			.toList();
	}

	/** The currencies to filter by. */
	public List<Choice> currencyChoices() {
		return this.currencies.stream()
			.map((each) -> new Choice(each.getCurrencyCode(), each.getCurrencyCode(),
					each.equals(this.wanted.currency())))
			.toList();
	}

	/** The address of the next page. */
	public String nextPage() {
		return "/goodwill?" + query(this.wanted.kind()) + "&cursor=" + this.slice.next();
	}

	/** The address of the same list as a file. */
	public String file() {
		return "/goodwill/ledger.csv?" + query(this.wanted.kind());
	}

	private String query(@org.jspecify.annotations.Nullable GoodwillKind kind) {
		Currency currency = this.wanted.currency();
		return "days=" + this.wanted.days() + ((kind != null) ? "&kind=" + kind : "")
				+ ((currency != null) ? "&currency=" + currency.getCurrencyCode() : "")
				+ ((this.wanted.by() != null) ? "&by=" + this.wanted.by() : "");
	}

}
