package app.wayside.customers;

import java.util.List;

import app.wayside.identity.TenantProfile;
import app.wayside.identity.Tenants;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Makes customers of rows. */
@Component
class ImportedRows {

	private final Customers customers;

	private final Imports imports;

	private final ImportStore store;

	private final Consents consents;

	private final Employers employers;

	ImportedRows(Customers customers, Imports imports, ImportStore store, Consents consents, Employers employers) {
		this.customers = customers;
		this.imports = imports;
		this.store = store;
		this.consents = consents;
		this.employers = employers;
	}

	Taken take(CustomerImport list, ImportRow row) {
		CustomerId known = this.imports.known(row);
		if (known != null) {
			return new Taken(CustomerImport.Outcome.KNOWN, known);
		}
		TenantProfile here = this.employers.tenant();
		CustomerId company = this.employers.named(row.value(ImportField.COMPANY));
		CustomerId made = this.customers
			.create(row.customer(company, here.locale().toLanguageTag(), here.zone().getId()));
		if (!row.value(ImportField.REFERENCE).isEmpty()) {
			this.store.refer(row.value(ImportField.REFERENCE), made);
		}
		if (row.wantsOffers()) {
			this.consents.give(made,
					new Consents.Word(Purpose.MARKETING, null, ConsentSource.IMPORT, list.fileName(), ""));
		}
		return new Taken(CustomerImport.Outcome.CREATED, made);
	}

	/**
	 * What became of a row.
	 *
	 * @param outcome whether he is new
	 * @param customer whom it means
	 */
	record Taken(CustomerImport.Outcome outcome, CustomerId customer) {
	}

	/** Finds the companies that rows name, and knows whose rows they are. */
	@Component
	static class Employers {

		private final CustomerSearch search;

		private final Customers customers;

		private final Tenants tenants;

		Employers(CustomerSearch search, Customers customers, Tenants tenants) {
			this.search = search;
			this.customers = customers;
			this.tenants = tenants;
		}

		TenantProfile tenant() {
			return this.tenants.current();
		}

		/** The company with a name; it is made where there is none. */
		@Nullable CustomerId named(String name) {
			if (name.isEmpty()) {
				return null;
			}
			return this.search.list(new CustomerFilter(name, Kind.COMPANY, null, null, null), null, 20)
				.items()
				.stream()
				.filter((company) -> Names.ordered(company.displayName()).equals(Names.ordered(Names.clean(name))))
				.map(CustomerSummary::id)
				.findFirst()
				.orElseGet(() -> this.customers.create(new NewCustomer(Kind.COMPANY, Tier.STANDARD,
						new Profile(name, "", "", tenant().locale().toLanguageTag(), tenant().zone().getId(), null, ""),
						List.of())));
		}

	}

}
