package app.wayside.customers.web;

import app.wayside.customers.CustomerFilter;
import app.wayside.customers.CustomerId;
import app.wayside.customers.CustomerSlice;
import app.wayside.customers.Kind;
import app.wayside.customers.Tier;
import app.wayside.web.Page;
import org.jspecify.annotations.Nullable;

import org.springframework.web.util.UriComponentsBuilder;

/**
 * The list of customers.
 *
 * @param filter which are wanted
 * @param slice who is on this page of it
 */
public record CustomersPage(CustomerFilter filter, CustomerSlice slice) implements Page {

	@Override
	public String template() {
		return "customers/list";
	}

	@Override
	public String section() {
		return "customers";
	}

	/** Whether nothing narrows the list. */
	public boolean showsAll() {
		return href(this.filter, null).equals("/customers");
	}

	/** The same words, with another tier and kind. */
	public String view(@Nullable Kind kind, @Nullable Tier tier) {
		return href(new CustomerFilter(this.filter.q(), kind, tier, this.filter.language(), null), null);
	}

	/** Whether the list shows this view. */
	public boolean shows(@Nullable Kind kind, @Nullable Tier tier) {
		return this.filter.kind() == kind && this.filter.tier() == tier;
	}

	/** The address of the next page. */
	public String next() {
		return href(this.filter, this.slice.next());
	}

	/** The address at which these customers can be had as a file. */
	public String export() {
		return href(this.filter, null).replaceFirst("^/customers", "/customers/export");
	}

	static String href(CustomerFilter filter, @Nullable CustomerId after) {
		UriComponentsBuilder uri = UriComponentsBuilder.fromPath("/customers");
		add(uri, "q", filter.q());
		add(uri, "kind", filter.kind());
		add(uri, "tier", filter.tier());
		add(uri, "language", filter.language());
		add(uri, "company", filter.company());
		add(uri, "after", after);
		return uri.encode().toUriString();
	}

	private static void add(UriComponentsBuilder uri, String name, @Nullable Object value) {
		if (value != null && !value.toString().isBlank()) {
			uri.queryParam(name, value);
		}
	}

}
