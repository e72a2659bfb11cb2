package app.wayside.customers.api;

import java.util.List;
import java.util.UUID;

import app.wayside.customers.CustomerId;
import app.wayside.customers.CustomerSlice;
import app.wayside.customers.CustomerSummary;
import app.wayside.customers.Kind;
import app.wayside.customers.Tier;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A page of customers.
 *
 * @param items who is on it
 * @param next the cursor of the next page; none on the last
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record CustomerList(List<Item> items, @Nullable UUID next) {

	static CustomerList of(CustomerSlice slice) {
		CustomerId next = slice.next();
		return new CustomerList(slice.items().stream().map(Item::of).toList(), (next != null) ? next.value() : null);
	}

	/**
	 * A customer in one line.
	 *
	 * @param id of the customer
	 * @param kind person or company
	 * @param displayName as he is called
	 * @param nativeName in his own script
	 * @param language as a language tag
	 * @param tier of care
	 * @param companyId for whom he works
	 * @param email where to write
	 */
	record Item(UUID id, Kind kind, String displayName, String nativeName, String language, Tier tier,
			@Nullable UUID companyId, @Nullable String email) {

		static Item of(CustomerSummary customer) {
			CustomerId company = customer.companyId();
			return new Item(customer.id().value(), customer.kind(), customer.displayName(), customer.nativeName(),
					customer.language(), customer.tier(), (company != null) ? company.value() : null, customer.email());
		}

	}

}
