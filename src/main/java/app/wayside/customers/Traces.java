package app.wayside.customers;

import java.util.Set;

import org.springframework.stereotype.Component;

/**
 * What is kept about a customer besides his profile, for the sake of finding and joining.
 */
@Component
class Traces {

	private final TraitStore traits;

	private final DuplicateStore pairs;

	private final MergeStore merges;

	private final ImportStore imports;

	Traces(TraitStore traits, DuplicateStore pairs, MergeStore merges, ImportStore imports) {
		this.traits = traits;
		this.pairs = pairs;
		this.merges = merges;
		this.imports = imports;
	}

	void forget(CustomerId customer) {
		this.traits.write(customer, Set.of());
		this.pairs.forget(customer);
		this.merges.forget(customer);
		this.imports.forget(customer);
	}

}
