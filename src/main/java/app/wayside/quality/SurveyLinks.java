package app.wayside.quality;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import app.wayside.tenancy.Signatures;
import app.wayside.tenancy.SignedReference;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The signed links by which a customer answers without a password. */
@Component
public class SurveyLinks {

	private static final String PURPOSE = "survey";

	private static final int BEST = 5;

	private final Signatures signatures;

	private final String publicUrl;

	SurveyLinks(Signatures signatures,
			@Value("${wayside.public-url:http://localhost:${server.port}}") String publicUrl) {
		this.signatures = signatures;
		this.publicUrl = publicUrl.replaceAll("/+$", "");
	}

	/** The token that opens the page of a survey. */
	public String token(SurveyId id) {
		return this.signatures.sign(PURPOSE, id.value());
	}

	/** What a token opens; nothing where it is not ours. */
	public Optional<SignedReference> read(String token) {
		return this.signatures.read(PURPOSE, token);
	}

	/**
	 * Five links, one for each score, the best first. Following one answers nothing yet:
	 * mail scanners follow links too.
	 */
	String lines(SurveyId id) {
		String token = token(id);
		return IntStream.iterate(BEST, (score) -> score > 0, (score) -> score - 1)
			.mapToObj((score) -> "★".repeat(score) + "☆".repeat(BEST - score) + "  " + this.publicUrl + "/p/s/" + token
					+ "?score=" + score)
			.collect(Collectors.joining("\n"));
	}

}
