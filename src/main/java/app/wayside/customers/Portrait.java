package app.wayside.customers;

/**
 * What is chosen field by field when two profiles are joined.
 *
 * @param tier of care
 * @param profile what staff may change
 */
public record Portrait(Tier tier, Profile profile) {

	Portrait with(Profile other) {
		return new Portrait(this.tier, other);
	}

}
