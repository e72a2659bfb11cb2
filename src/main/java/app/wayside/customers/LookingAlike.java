package app.wayside.customers;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

/**
 * Looks at a profile that changed: writes the words of its Han names in Latin letters,
 * and compares it with those that share something. Done again, it changes nothing more.
 */
@Component
class LookingAlike {

	private final CustomerStore customers;

	private final ContactStore contacts;

	private final TraitStore traits;

	private final DuplicateStore pairs;

	private final Clock clock;

	LookingAlike(CustomerStore customers, ContactStore contacts, TraitStore traits, DuplicateStore pairs, Clock clock) {
		this.customers = customers;
		this.contacts = contacts;
		this.traits = traits;
		this.pairs = pairs;
		this.clock = clock;
	}

	/** Looks at the profile with an id; of those that were joined, at all together. */
	void look(CustomerId id) {
		Optional<Customer> own = this.customers.findItself(id);
		if (own.isEmpty() || own.get().erased() != null) {
			this.traits.write(id, Set.of());
			return;
		}
		this.traits.addTerms(id, terms(own.get().profile()));
		List<CustomerId> ids = this.customers.idsOf(id);
		ids.stream().skip(1).forEach((other) -> this.traits.write(other, Set.of()));
		CustomerId root = ids.getFirst();
		looks(root).ifPresent((looks) -> compare(looks, Traits.of(looks)));
	}

	private void compare(Likeness.Looks looks, Set<String> traits) {
		this.traits.write(looks.id(), traits);
		List<CustomerId> found = new ArrayList<>();
		for (CustomerId near : this.traits.alike(looks.id(), traits)) {
			looks(near).ifPresent((other) -> {
				Set<String> names = Traits.ofNames(looks);
				names.retainAll(Traits.ofNames(other));
				Likeness.between(looks, other, this.traits.namesakes(names)).ifPresent((finding) -> {
					found.add(other.id());
					this.pairs.suggest(looks.id(), other.id(), finding,
							this.clock.instant().truncatedTo(ChronoUnit.MICROS));
				});
			});
		}
		this.pairs.keepOnly(looks.id(), found);
	}

	private Optional<Likeness.Looks> looks(CustomerId root) {
		List<CustomerId> ids = this.customers.idsOf(root);
		return this.customers.findItself(root).filter((customer) -> customer.erased() == null).map((customer) -> {
			List<Contact> reached = this.contacts.of(ids);
			return new Likeness.Looks(root, customer.kind(), names(ids), customer.profile().companyId(),
					addresses(reached, ContactKind.PHONE, ContactKind.WHATSAPP), mailNames(reached),
					reached.stream().anyMatch((contact) -> contact.bouncedAt() != null), this.traits.documents(ids));
		});
	}

	private List<String> names(List<CustomerId> ids) {
		return ids.stream()
			.flatMap((id) -> this.customers.findItself(id).stream())
			.map(Customer::profile)
			.flatMap((profile) -> Stream.of(profile.displayName(), profile.nativeName(), profile.latinName()))
			.filter((name) -> !name.isEmpty())
			.distinct()
			.toList();
	}

	private static Set<String> addresses(List<Contact> reached, ContactKind... kinds) {
		return reached.stream()
			.filter((contact) -> Set.of(kinds).contains(contact.kind()))
			.map(Contact::address)
			.collect(Collectors.toSet());
	}

	private static Set<String> mailNames(List<Contact> reached) {
		return addresses(reached, ContactKind.EMAIL).stream()
			.map((address) -> address.substring(0, Math.max(0, address.lastIndexOf('@'))))
			.map((name) -> name.replaceFirst("\\+.*", "").replaceAll("[._-]", ""))
			.filter((name) -> name.length() >= 4)
			.collect(Collectors.toSet());
	}

	private static Set<String> terms(Profile profile) {
		return Stream.of(profile.displayName(), profile.nativeName(), profile.latinName())
			.flatMap((name) -> Pinyin.terms(name).stream())
			.collect(Collectors.toSet());
	}

}
