package app.wayside.people;

import java.time.Duration;
import java.util.Set;

import app.wayside.customers.CustomerSearch;
import app.wayside.identity.Permission;
import app.wayside.identity.TokenRequest;
import app.wayside.identity.Tokens;
import app.wayside.support.Companies;
import app.wayside.support.Company;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.client.RestClient;

import static org.assertj.core.api.Assertions.assertThat;

@PeopleTest
class PeopleApiTest {

	@LocalServerPort
	int port;

	@Autowired
	Companies companies;

	@Autowired
	Tokens tokens;

	@Autowired
	CustomerSearch search;

	@Autowired
	JsonMapper json;

	Company company;

	String token;

	@BeforeEach
	void a_company() {
		this.company = this.companies.create();
		this.token = token(Permission.READ_CUSTOMERS, Permission.EDIT_CUSTOMERS, Permission.WORK_CASES,
				Permission.DECIDE_APPROVALS);
	}

	@Test
	void a_customer_is_made_read_changed_and_listed() {
		Answer made = call(HttpMethod.POST, "/api/v1/customers",
				"""
						{"displayName":"Li Na","nativeName":"李娜","language":"zh-CN","zone":"Asia/Shanghai","tier":"GOLD",
						 "contacts":[{"kind":"EMAIL","address":"li.na@example.com"},{"kind":"PHONE","address":"+86 138 1234 2210"}]}
						""");
		assertThat(made.status()).isEqualTo(201);
		String id = made.body().path("id").asString();
		assertThat(made.body().path("tier").asString()).isEqualTo("GOLD");
		assertThat(made.body().path("contacts").path(1).path("address").asString()).isEqualTo("+86138••••2210");

		Answer changed = call(HttpMethod.PATCH, "/api/v1/customers/" + id, """
				{"preferences":"Aisle seat","tier":"VIP"}
				""");
		assertThat(changed.status()).isEqualTo(200);
		assertThat(changed.body().path("preferences").asString()).isEqualTo("Aisle seat");
		assertThat(changed.body().path("nativeName").asString()).isEqualTo("李娜");
		assertThat(changed.body().path("tier").asString()).isEqualTo("VIP");

		Answer stale = call(HttpMethod.PATCH, "/api/v1/customers/" + id, """
				{"displayName":"Lost","version":0}
				""");
		assertThat(stale.status()).isEqualTo(409);
		assertThat(stale.body().path("type").asString()).endsWith("customers.refusal.changed-meanwhile");

		Answer list = call(HttpMethod.GET, "/api/v1/customers?query=" + "李", "");
		assertThat(list.body().path("items").path(0).path("id").asString()).isEqualTo(id);
		assertThat(list.body().path("next").isNull()).isTrue();
	}

	@Test
	void two_customers_are_joined_once_and_parted_again() {
		String one = made(
				"{\"displayName\":\"Li Na\",\"contacts\":[{\"kind\":\"EMAIL\",\"address\":\"li.na@example.com\"}]}");
		String two = made(
				"{\"displayName\":\"Na Li\",\"preferences\":\"Aisle\",\"contacts\":[{\"kind\":\"EMAIL\",\"address\":\"lina@example.org\"}]}");
		String merges = "/api/v1/customers/" + one + "/merges";
		Answer stale = call(HttpMethod.POST, merges, "{\"customerId\":\"" + two + "\",\"version\":9}");
		assertThat(stale.status()).isEqualTo(409);
		assertThat(stale.body().path("type").asString()).endsWith("customers.refusal.changed-meanwhile");
		String wanted = "{\"customerId\":\"" + two
				+ "\",\"fields\":[\"PREFERENCES\"],\"version\":0,\"otherVersion\":0}";
		Answer joined = call(HttpMethod.POST, merges, wanted);
		assertThat(joined.status()).isEqualTo(201);
		assertThat(joined.body().path("fields").path(0).asString()).isEqualTo("PREFERENCES");
		String merge = joined.body().path("id").asString();
		assertThat(call(HttpMethod.POST, merges, wanted).body().path("id").asString()).isEqualTo(merge);
		Answer read = call(HttpMethod.GET, "/api/v1/customers/" + two, "");
		assertThat(read.body().path("id").asString()).isEqualTo(one);
		assertThat(read.body().path("preferences").asString()).isEqualTo("Aisle");
		assertThat(read.body().path("contacts").size()).isEqualTo(2);
		assertThat(call(HttpMethod.GET, merges, "").body().path("items").size()).isEqualTo(1);
		assertThat(call(HttpMethod.DELETE, merges + "/" + merge, "").status()).isEqualTo(204);
		assertThat(call(HttpMethod.GET, "/api/v1/customers/" + two, "").body().path("id").asString()).isEqualTo(two);
		assertThat(call(HttpMethod.GET, "/api/v1/customer-duplicates", "").status()).isEqualTo(200);
	}

	@Test
	void consents_documents_and_relations_are_told_to_programs() {
		String one = "/api/v1/customers/" + made("{\"displayName\":\"Li Na\"}");
		String other = made("{\"displayName\":\"Budi\"}");
		Answer said = call(HttpMethod.POST, one + "/consents",
				"{\"purpose\":\"MARKETING\",\"given\":true,\"source\":\"FORM\",\"textVersion\":\"2026-03\"}");
		assertThat(said.status()).isEqualTo(201);
		assertThat(said.body().path("items").path(0).path("textVersion").asString()).isEqualTo("2026-03");
		Answer paper = call(HttpMethod.POST, one + "/documents",
				"{\"kind\":\"PASSPORT\",\"country\":\"CN\",\"number\":\"E12345678\",\"expires\":\"2030-01-31\"}");
		assertThat(paper.body().path("items").path(0).path("number").asString()).isEqualTo("•••• 678");
		assertThat(call(HttpMethod.POST, one + "/documents", "{\"kind\":\"VISA\",\"country\":\"CN\",\"number\":\"?\"}")
			.status()).isEqualTo(422);
		Answer related = call(HttpMethod.POST, one + "/relations",
				"{\"kind\":\"PAYS_FOR\",\"otherId\":\"" + other + "\"}");
		assertThat(related.body().path("items").path(0).path("otherName").asString()).isEqualTo("Budi");
	}

	private String made(String draft) {
		return call(HttpMethod.POST, "/api/v1/customers", draft).body().path("id").asString();
	}

	@Test
	void a_list_goes_on_with_its_cursor() {
		for (String name : new String[] { "Anna Berg", "Budi Santoso", "Chen Wei" }) {
			call(HttpMethod.POST, "/api/v1/customers", "{\"displayName\":\"" + name + "\"}");
		}
		Answer first = call(HttpMethod.GET, "/api/v1/customers?limit=2", "");
		assertThat(first.body().path("items").size()).isEqualTo(2);
		Answer second = call(HttpMethod.GET, "/api/v1/customers?limit=2&cursor=" + first.body().path("next").asString(),
				"");
		assertThat(second.body().path("items").path(0).path("displayName").asString()).isEqualTo("Chen Wei");
	}

	@Test
	void what_cannot_be_is_told_by_its_field() {
		Answer nameless = call(HttpMethod.POST, "/api/v1/customers", "{\"displayName\":\" \"}");
		assertThat(nameless.status()).isEqualTo(422);
		assertThat(nameless.body().path("errors").path(0).path("field").asString()).isEqualTo("displayName");
		assertThat(call(HttpMethod.GET, "/api/v1/customers/019a0000-0000-7000-8000-000000000000", "").status())
			.isEqualTo(404);
	}

	@Test
	void a_token_without_the_scope_is_refused() {
		this.token = token(Permission.READ_CASES);
		assertThat(call(HttpMethod.GET, "/api/v1/customers", "").status()).isEqualTo(403);
		assertThat(call(HttpMethod.GET, "/api/v1/approvals", "").status()).isEqualTo(403);
	}

	@Test
	void an_approval_is_asked_for_and_not_decided_by_the_same_person() {
		Answer asked = call(HttpMethod.POST, "/api/v1/approvals", """
				{"about":{"kind":"case","id":"019a0000-0000-7000-8000-000000000000"},"title":"Goodwill voucher",
				 "reason":"Driver came two hours late","amount":100.00,"currency":"CNY",
				 "evidence":[{"label":"Transfer","value":"Bali, 20 Nov"}]}
				""");
		assertThat(asked.status()).isEqualTo(201);
		String id = asked.body().path("id").asString();
		Answer own = call(HttpMethod.POST, "/api/v1/approvals/" + id + "/grant", "{\"comment\":\"\"}");
		assertThat(own.status()).isEqualTo(409);
		assertThat(own.body().path("type").asString()).endsWith("approvals.refusal.own-request");
		assertThat(call(HttpMethod.GET, "/api/v1/approvals?view=ASKED", "").body().path("items").size()).isEqualTo(1);
		assertThat(call(HttpMethod.GET, "/api/v1/approvals", "").body().path("items").size()).isZero();
		Answer withdrawn = call(HttpMethod.POST, "/api/v1/approvals/" + id + "/withdrawal", "");
		assertThat(withdrawn.body().path("state").asString()).isEqualTo("WITHDRAWN");
	}

	private String token(Permission... scopes) {
		return this.company
			.as("Ada", () -> this.tokens.issue(new TokenRequest("script", Set.of(scopes), Duration.ofDays(1))))
			.secret();
	}

	private Answer call(HttpMethod method, String path, String body) {
		return RestClient.create("http://localhost:" + this.port)
			.method(method)
			.uri(path)
			.header("Authorization", "Bearer " + this.token)
			.contentType(MediaType.APPLICATION_JSON)
			.body(body)
			.exchange((request, response) -> new Answer(response.getStatusCode().value(),
					this.json.readTree(response.getBody())));
	}

	/**
	 * What came back.
	 *
	 * @param status of HTTP
	 * @param body as JSON
	 */
	record Answer(int status, JsonNode body) {
	}

}
