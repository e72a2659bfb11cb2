package app.wayside.customers;

import java.util.Optional;
import java.util.UUID;

import app.wayside.tenancy.Signatures;
import app.wayside.tenancy.SignedReference;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The signed links by which a customer says that an address is his. */
@Component
public class VerificationLinks {

	private static final String PURPOSE = "address";

	private final Signatures signatures;

	private final String publicUrl;

	VerificationLinks(Signatures signatures,
			@Value("${wayside.public-url:http://localhost:${server.port}}") String publicUrl) {
		this.signatures = signatures;
		this.publicUrl = publicUrl.replaceAll("/+$", "");
	}

	/** The whole link for a question. */
	public String link(UUID verification) {
		return this.publicUrl + "/p/v/" + this.signatures.sign(PURPOSE, verification);
	}

	/** What a token asks; nothing where it is not ours. */
	public Optional<SignedReference> read(String token) {
		return this.signatures.read(PURPOSE, token);
	}

}
