package app.wayside.identity;

/**
 * The first person of a company, who may do everything.
 *
 * @param email the address to sign in with
 * @param name in Latin letters
 * @param nativeName in the person's own script; may be empty
 * @param password to sign in with
 */
public record FirstAdministrator(String email, String name, String nativeName, String password) {

	/** An empty field is refused. */
	public FirstAdministrator {
		email = FieldFault.unlessAddress("email", email);
		name = FieldFault.unlessFilled("name", name);
		nativeName = nativeName.strip();
	}

	@Override
	public String toString() {
		return "FirstAdministrator[" + this.email + "]";
	}

}
