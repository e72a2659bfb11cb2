package app.wayside.cases;

import java.util.Optional;

import app.wayside.tenancy.Signatures;
import app.wayside.tenancy.SignedReference;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The signed link by which a customer follows his case without a password. */
@Component
public class CaseLinks {

	private static final String PURPOSE = "case";

	private final Signatures signatures;

	private final String publicUrl;

	CaseLinks(Signatures signatures, @Value("${wayside.public-url:http://localhost:${server.port}}") String publicUrl) {
		this.signatures = signatures;
		this.publicUrl = publicUrl.replaceAll("/+$", "");
	}

	/** The address of the customer's page of a case. */
	public String to(CaseId id) {
		return this.publicUrl + "/p/" + token(id);
	}

	/** The token that opens the customer's page of a case. */
	public String token(CaseId id) {
		return this.signatures.sign(PURPOSE, id.value());
	}

	/** What a token opens; nothing where it is not ours. */
	public Optional<SignedReference> read(String token) {
		return this.signatures.read(PURPOSE, token);
	}

}
