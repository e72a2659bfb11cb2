package app.wayside.identity;

/**
 * A token just made. This is the only time that its secret is known.
 *
 * @param id the token id
 * @param secret to be sent as {@code Authorization: Bearer …}
 */
public record IssuedToken(TokenId id, String secret) {

	@Override
	public String toString() {
		return "IssuedToken[" + this.id + "]";
	}

}
