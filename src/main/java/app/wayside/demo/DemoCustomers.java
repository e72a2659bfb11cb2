package app.wayside.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import app.wayside.customers.ContactKind;
import app.wayside.customers.CustomerId;
import app.wayside.customers.Customers;
import app.wayside.customers.Kind;
import app.wayside.customers.NewCustomer;
import app.wayside.customers.Profile;
import app.wayside.customers.Tier;
import app.wayside.demo.script.Agency;
import app.wayside.demo.script.Person;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes the companies and travellers of the demo agency into its books. */
@Component
class DemoCustomers {

	private final Customers customers;

	DemoCustomers(Customers customers) {
		this.customers = customers;
	}

	@Transactional
	void enter(Agency agency) {
		Map<String, CustomerId> companies = new HashMap<>();
		for (Agency.Company company : agency.companies()) {
			Profile profile = new Profile(company.name(), text(company.nativeName()), "", company.language(),
					agency.tenant().zone().getId(), null, "");
			companies.put(company.key(),
					this.customers.create(new NewCustomer(Kind.COMPANY, Tier.STANDARD, profile, List.of())));
		}
		Stream.concat(agency.travellers().stream(), agency.partnerContacts().stream())
			.forEach((person) -> enter(person, companies));
	}

	private void enter(Person person, Map<String, CustomerId> companies) {
		String nativeName = text(person.nativeName());
		Profile profile = new Profile(person.writtenName(), nativeName, nativeName.isEmpty() ? "" : person.name(),
				person.language(), person.zone().getId(),
				(person.company() != null) ? companies.get(person.company()) : null, "");
		List<NewCustomer.Address> addresses = new ArrayList<>();
		addresses.add(new NewCustomer.Address(ContactKind.EMAIL, person.email()));
		addresses.add(new NewCustomer.Address(ContactKind.PHONE, person.phone()));
		this.customers.create(
				new NewCustomer(Kind.PERSON, Tier.valueOf(person.tier().toUpperCase(Locale.ROOT)), profile, addresses));
	}

	private static String text(@org.jspecify.annotations.Nullable String text) {
		return (text != null) ? text : "";
	}

}
