package app.wayside.tenancy;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;

/**
 * Where a PostgreSQL answers, and as whom to speak to it.
 *
 * @param jdbcUrl without user and secret
 * @param user the role that owns the tables, if it is not named in the URL
 * @param secret its password
 */
record DatabaseAddress(String jdbcUrl, @Nullable String user, @Nullable String secret) {

	/**
	 * Reads {@code postgresql://user:secret@host:5432/name?…} as well as
	 * {@code jdbc:postgresql:…}.
	 */
	static DatabaseAddress of(String url) {
		if (url.startsWith("jdbc:")) {
			return new DatabaseAddress(url, null, null);
		}
		URI uri = URI.create(url);
		String port = (uri.getPort() > 0) ? ":" + uri.getPort() : "";
		String query = (uri.getRawQuery() != null) ? "?" + uri.getRawQuery() : "";
		String jdbcUrl = "jdbc:postgresql://" + uri.getHost() + port + uri.getRawPath() + query;
		String userInfo = uri.getRawUserInfo();
		if (userInfo == null) {
			return new DatabaseAddress(jdbcUrl, null, null);
		}
		int colon = userInfo.indexOf(':');
		if (colon < 0) {
			return new DatabaseAddress(jdbcUrl, decoded(userInfo), null);
		}
		return new DatabaseAddress(jdbcUrl, decoded(userInfo.substring(0, colon)),
				decoded(userInfo.substring(colon + 1)));
	}

	private static String decoded(String part) {
		return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
	}

}
