package app.wayside.customers;

import java.util.List;
import java.util.Optional;

import app.wayside.identity.Allowed;
import app.wayside.identity.Permission;
import app.wayside.identity.TenantProfile;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * People who were known at another desk. Whoever is known here by an address or a number
 * stays as he is; nobody is joined with anybody.
 */
@Service
public class Acquaintances {

	private final Customers customers;

	private final ContactStore contacts;

	private final ImportedRows.Employers employers;

	Acquaintances(Customers customers, ContactStore contacts, ImportedRows.Employers employers) {
		this.customers = customers;
		this.contacts = contacts;
		this.employers = employers;
	}

	/**
	 * Somebody, as another desk knew him.
	 *
	 * @param name as he is called; may be empty
	 * @param email his address; may be empty
	 * @param phone his number; may be empty
	 * @param company for whom he travels, by name; may be empty
	 */
	public record Acquaintance(String name, String email, String phone, String company) {
	}

	/** Whoever is known by an address or a number. */
	@Transactional(readOnly = true)
	public Optional<CustomerId> known(Acquaintance person) {
		return ways(person).stream()
			.flatMap((way) -> this.contacts.holder(way.kind(), way.kind().normalised(way.text())).stream())
			.findFirst();
	}

	/**
	 * Whoever is known, or a new profile.
	 * @throws AddressNotValid if an address cannot be one
	 */
	@Transactional
	@Allowed(Permission.EDIT_CUSTOMERS)
	public CustomerId meet(Acquaintance person) {
		return known(person).orElseGet(() -> make(person));
	}

	private CustomerId make(Acquaintance person) {
		TenantProfile here = this.employers.tenant();
		List<NewCustomer.Address> ways = ways(person);
		String name = Names.guess(new Encounter(ContactKind.EMAIL,
				person.email().isEmpty() ? person.phone() : person.email(), person.name(), ""));
		return this.customers.create(new NewCustomer(
				Kind.PERSON, Tier.STANDARD, new Profile(name, Pinyin.has(name) ? name : "", "",
						here.locale().toLanguageTag(), here.zone().getId(), this.employers.named(person.company()), ""),
				ways));
	}

	private static List<NewCustomer.Address> ways(Acquaintance person) {
		return java.util.stream.Stream
			.of(new NewCustomer.Address(ContactKind.EMAIL, person.email()),
					new NewCustomer.Address(ContactKind.PHONE, person.phone()))
			.filter((way) -> !way.kind().normalised(way.text()).isEmpty())
			.toList();
	}

}
