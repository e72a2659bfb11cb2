package app.wayside.dispatch;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;

/**
 * Where a relay answers, and as whom to speak to it.
 *
 * @param host name or address
 * @param port 465 for smtps, 587 with a user, otherwise 25, unless said
 * @param user to sign in as, if at all
 * @param secret of that user
 * @param security how the connection is protected
 */
record RelayAddress(String host, int port, @Nullable String user, @Nullable String secret, Security security) {

	/** How a connection is protected. */
	enum Security {

		/** TLS from the first byte (smtps). */
		TLS,
		/** Turned into TLS before anything is said; no TLS, no mail. */
		STARTTLS_REQUIRED,
		/** Turned into TLS where the relay offers it. */
		STARTTLS_OFFERED,
		/** In the clear. */
		NONE

	}

	/**
	 * Reads {@code smtp://user:secret@host:587?starttls=required|offered|none} or
	 * {@code smtps://…}. Characters with a meaning in URLs are percent-encoded. With a
	 * user, STARTTLS is required unless something else is said.
	 * @throws IllegalArgumentException if it is anything else; the message keeps the
	 * secret
	 */
	static RelayAddress of(String url) {
		URI uri = parsed(url);
		boolean tls = "smtps".equals(uri.getScheme());
		if (uri.getHost() == null || !(tls || "smtp".equals(uri.getScheme()))) {
			throw unreadable();
		}
		@Nullable String userInfo = uri.getRawUserInfo();
		int colon = (userInfo != null) ? userInfo.indexOf(':') : -1;
		if (userInfo != null && colon < 0) {
			throw unreadable();
		}
		String user = (userInfo != null) ? decoded(userInfo.substring(0, colon)) : null;
		String secret = (userInfo != null) ? decoded(userInfo.substring(colon + 1)) : null;
		int port = (uri.getPort() > 0) ? uri.getPort() : tls ? 465 : (user != null) ? 587 : 25;
		return new RelayAddress(uri.getHost().replaceAll("^\\[|]$", ""), port, user, secret,
				tls ? Security.TLS : startTls(uri.getQuery(), user != null));
	}

	private static Security startTls(@Nullable String query, boolean signsIn) {
		return switch ((query != null) ? query : "") {
			case "" -> signsIn ? Security.STARTTLS_REQUIRED : Security.STARTTLS_OFFERED;
			case "starttls=required" -> Security.STARTTLS_REQUIRED;
			case "starttls=offered" -> Security.STARTTLS_OFFERED;
			case "starttls=none" -> Security.NONE;
			default -> throw unreadable();
		};
	}

	private static URI parsed(String url) {
		try {
			return URI.create(url.strip());
		}
		catch (IllegalArgumentException ex) {
			throw unreadable();
		}
	}

	private static IllegalArgumentException unreadable() {
		return new IllegalArgumentException(
				"An SMTP relay is written smtp://user:secret@host:587?starttls=required or smtps://user:secret@host:465");
	}

	private static String decoded(String part) {
		return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
	}

	@Override
	public String toString() {
		return this.host + ":" + this.port;
	}

}
