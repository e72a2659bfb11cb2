package app.wayside.identity;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

import app.wayside.support.Companies;
import app.wayside.support.Company;
import app.wayside.support.WaysideTest;
import app.wayside.time.ScopedClock;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@WaysideTest
class TokenTest {

	private final Tokens tokens;

	private final Bearers bearers;

	private final Company company;

	@LocalServerPort
	private int port;

	TokenTest(Tokens tokens, Bearers bearers, Companies companies) {
		this.tokens = tokens;
		this.bearers = bearers;
		this.company = companies.create();
	}

	@Test
	void a_token_acts_for_its_tenant_with_its_scopes_and_nothing_more() throws Exception {
		String reads = issue(Permission.READ_CASES).secret();

		assertThat(this.bearers.of(reads)).hasValueSatisfying((bearer) -> {
			assertThat(bearer.tenant()).isEqualTo(this.company.tenant());
			assertThat(bearer.actor().permissions()).containsExactly(Permission.READ_CASES);
		});
		assertThat(get("/api/v1/teams", reads).statusCode()).isEqualTo(200);
		HttpResponse<String> refused = get("/api/v1/tokens", reads);
		assertThat(refused.statusCode()).isEqualTo(403);
		assertThat(refused.headers().firstValue("content-type")).hasValue("application/problem+json");
	}

	@Test
	void no_token_and_a_wrong_token_are_refused_with_a_problem() throws Exception {
		for (HttpResponse<String> answer : Set.of(get("/api/v1/staff", ""), get("/api/v1/staff", "wsd_wrong"))) {
			assertThat(answer.statusCode()).isEqualTo(401);
			assertThat(answer.headers().firstValue("content-type")).hasValue("application/problem+json");
			assertThat(answer.headers().firstValue("www-authenticate").orElse("")).startsWith("Bearer");
			assertThat(answer.headers().firstValue("set-cookie")).isEmpty();
		}
	}

	@Test
	void a_token_opens_nothing_from_its_last_day_on() {
		String secret = issue(Permission.READ_CASES).secret();
		Instant end = Instant.now().plus(Duration.ofDays(30));

		assertThat(ScopedClock.at(end.minusSeconds(60), () -> this.bearers.of(secret))).isPresent();
		assertThat(ScopedClock.at(end.plusSeconds(60), () -> this.bearers.of(secret))).isEmpty();
	}

	@Test
	void a_revoked_token_opens_nothing() {
		IssuedToken token = issue(Permission.READ_CASES);

		this.company.run("Ada", () -> this.tokens.revoke(token.id()));

		assertThat(this.bearers.of(token.secret())).isEmpty();
	}

	@Test
	void the_last_use_is_noted() {
		IssuedToken token = issue(Permission.READ_CASES);

		this.bearers.of(token.secret());

		TokenSummary summary = this.company.as("Ada", () -> this.tokens.find(token.id()).orElseThrow());
		assertThat(summary.lastUsedAt()).isNotNull();
	}

	@Test
	void nobody_gives_a_token_more_than_he_may_do_himself() {
		Actor.Staff half = new Actor.Staff(this.company.colleague("Ada").id().value(), "Ada Lind",
				EnumSet.of(Permission.MANAGE_STAFF));
		TokenRequest wanted = new TokenRequest("Too much", Set.of(Permission.READ_AUDIT), Duration.ofDays(1));

		assertThatThrownBy(() -> this.company.as(half, () -> this.tokens.issue(wanted)))
			.isInstanceOf(ScopeNotHeld.class);
	}

	@Test
	void whoever_may_not_manage_staff_issues_no_token() {
		assertThatThrownBy(() -> this.company.as("Ratna",
				() -> this.tokens.issue(new TokenRequest("Mine", Set.of(Permission.READ_CASES), Duration.ofDays(1)))))
			.isInstanceOf(NotAllowed.class);
	}

	@Test
	void metrics_and_the_description_of_the_api_take_any_token() throws Exception {
		String secret = issue(Permission.SUBMIT_MESSAGES).secret();

		assertThat(get("/actuator/prometheus", secret).statusCode()).isEqualTo(200);
		assertThat(get("/v3/api-docs", secret).statusCode()).isEqualTo(200);
		assertThat(get("/actuator/prometheus", "").statusCode()).isEqualTo(302);
		assertThat(get("/actuator/health", "").statusCode()).isEqualTo(200);
		assertThat(get("/settings/staff", secret).statusCode()).isEqualTo(403);
	}

	private IssuedToken issue(Permission... scopes) {
		return this.company.as("Ada",
				() -> this.tokens.issue(new TokenRequest("Test", Set.of(scopes), Duration.ofDays(30))));
	}

	private HttpResponse<String> get(String path, String secret) throws Exception {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path));
		if (!secret.isEmpty()) {
			request.header("Authorization", "Bearer " + secret);
		}
		return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
	}

}
