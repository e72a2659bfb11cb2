package app.wayside.customers;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.UUID;

import app.wayside.identity.Secrets;
import app.wayside.identity.Subject;
import app.wayside.tenancy.Signatures;

import org.springframework.stereotype.Component;

/**
 * How the numbers of documents are kept: sealed for their row, and beside that a mark
 * (HMAC under the tenant's own key) that is the same for the same document.
 */
@Component
class DocumentNumbers {

	private static final int MAC_FROM = 32;

	private final Secrets secrets;

	private final Signatures signatures;

	DocumentNumbers(Secrets secrets, Signatures signatures) {
		this.secrets = secrets;
		this.signatures = signatures;
	}

	static String clean(String number) {
		return number.replaceAll("[\\s.\\-/]", "").toUpperCase(Locale.ROOT);
	}

	static String hint(String number) {
		return "•••• " + number.substring(number.length() - Math.min(3, number.length() / 3));
	}

	String seal(UUID document, String number) {
		return this.secrets.seal(number, new Subject("travel-document", document));
	}

	String open(UUID document, String sealed) {
		return this.secrets.open(sealed, new Subject("travel-document", document));
	}

	/** Only the keyed part of the signature is kept: what it signs could be guessed. */
	String mark(DocumentKind kind, String country, String number) {
		UUID named = UUID.nameUUIDFromBytes((kind + "/" + country + "/" + number).getBytes(StandardCharsets.UTF_8));
		byte[] token = Base64.getUrlDecoder().decode(this.signatures.sign("travel-document", named));
		return HexFormat.of().formatHex(token, MAC_FROM, token.length);
	}

}
