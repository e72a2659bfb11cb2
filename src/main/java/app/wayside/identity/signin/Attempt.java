package app.wayside.identity.signin;

/**
 * Somebody who wants to come in.
 *
 * @param address as typed
 * @param password as typed
 * @param network the address that the request comes from
 */
public record Attempt(String address, String password, String network) {

	@Override
	public String toString() {
		return "Attempt[]";
	}

}
