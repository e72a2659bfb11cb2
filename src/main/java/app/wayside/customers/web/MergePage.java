package app.wayside.customers.web;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import app.wayside.customers.CustomerDetails;
import app.wayside.customers.CustomerField;
import app.wayside.customers.Portrait;
import app.wayside.customers.Suggestion;
import app.wayside.customers.Tier;
import app.wayside.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * Two profiles side by side.
 *
 * @param mine the profile that stays
 * @param other the profile that is taken in
 * @param suggestion why they may be one, where that was suggested
 */
public record MergePage(CustomerDetails mine, CustomerDetails other, @Nullable Suggestion suggestion) implements Page {

	@Override
	public String template() {
		return "customers/merge";
	}

	@Override
	public String section() {
		return "customers";
	}

	/** The fields in which the two differ. */
	public List<Row> differing() {
		return rows().stream().filter((row) -> !row.same()).toList();
	}

	/** The fields in which they do not, where they hold anything. */
	public List<Row> alike() {
		return rows().stream().filter((row) -> row.same() && !row.mine().isEmpty()).toList();
	}

	private List<Row> rows() {
		return Arrays.stream(CustomerField.values())
			.map((field) -> new Row(field, field.of(portrait(this.mine)), field.of(portrait(this.other))))
			.toList();
	}

	/** What stands in the place of a company's id. */
	public String company(CustomerDetails customer) {
		return Objects.requireNonNullElse(customer.companyName(), "");
	}

	private static Portrait portrait(CustomerDetails customer) {
		return new Portrait(customer.tier(), customer.profile());
	}

	/**
	 * A field of both.
	 *
	 * @param field which
	 * @param mine what the one that stays holds
	 * @param other what the other holds
	 */
	public record Row(CustomerField field, String mine, String other) {

		/** Whether both hold the same. */
		public boolean same() {
			return this.mine.equals(this.other);
		}

		/** Whether the other's is proposed: it says something, or more. */
		public boolean proposesOther() {
			return (this.field == CustomerField.TIER) ? Tier.valueOf(this.other).compareTo(Tier.valueOf(this.mine)) > 0
					: this.mine.isEmpty();
		}

	}

}
