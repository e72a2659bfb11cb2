package app.wayside.cases;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Set;

import app.wayside.cases.rules.RouteRule;
import app.wayside.cases.rules.RuleChange;
import app.wayside.identity.Permission;
import app.wayside.identity.TokenRequest;
import app.wayside.identity.Tokens;
import app.wayside.support.Company;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import journeys.Browser;
import journeys.View;
import journeys.Window;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** The settings of the rules in a real browser, and the same rules by REST. */
@DeskTest
class RulesJourneyTest {

	private static final List<String> PLACES = List.of("/settings/policies", "/settings/policies/payment",
			"/settings/policies/new", "/settings/calendars/shanghai", "/settings/calendars/new",
			"/settings/ladders/payment", "/settings/ladders/new", "/settings/routes/default",
			"/settings/routes/refunds-zh", "/settings/routes/new", "/settings/solutions/refunded",
			"/settings/solutions/new", "/settings/causes", "/settings/causes/airline.cancelled");

	private final Helpdesk desk;

	private final Tokens tokens;

	@LocalServerPort
	private int port;

	RulesJourneyTest(Helpdesk.Doors doors, Tokens tokens) {
		this.desk = doors.open();
		this.tokens = tokens;
	}

	@Test
	void every_screen_of_the_rules_is_sound_in_every_view() {
		route();
		try (Browser browser = browser(); Window first = browser.open(View.DESK)) {
			String state = signedIn(first).state();
			for (View view : View.all()) {
				try (Window window = browser.open(view, state)) {
					for (String place : PLACES) {
						window.go(place + "?lang=" + view.locale())
							.sound()
							.wholePicture("rules" + place.replace('/', '-'));
					}
				}
			}
		}
	}

	@Test
	void an_administrator_tries_a_promise_saves_it_and_takes_it_back() {
		this.desk.opens("payment", "en");
		try (Browser browser = browser(); Window window = signedIn(browser.open(View.DESK))) {
			Page page = window.go("/settings/policies/payment").page();
			page.getByLabel("High, First reply").fill("12 min");
			page.getByLabel("High, Resolution").fill("soon");
			page.locator("#field-source").fill("Agreed in the review");
			page.getByRole(AriaRole.BUTTON, named("Try on the last cases")).click();
			assertThat(page.locator(".field-error")).containsText("Write a time such as 30 min or 4 h");
			page.getByLabel("High, Resolution").fill("6 h");
			page.getByRole(AriaRole.BUTTON, named("Try on the last cases")).click();
			assertThat(page.getByText("The due time of 1 of the last 1 cases would have changed.")).isVisible();
			assertThat(page.getByLabel("High, First reply")).hasValue("12 min");
			window.sound().picture("rules-trial");
			page.getByRole(AriaRole.BUTTON, named("Save new version")).click();
			assertThat(page.getByText("High: first reply in 12 min").first()).isVisible();
			assertThat(page.getByText("Agreed in the review")).isVisible();
			page.getByRole(AriaRole.BUTTON, named("Use this again")).click();
			assertThat(page.getByText("High: first reply in 30 min").first()).isVisible();
			window.sound();
		}
	}

	@Test
	void a_fault_stands_by_its_field_and_what_was_typed_stays() {
		try (Browser browser = browser(); Window window = signedIn(browser.open(View.PHONE))) {
			Page page = window.go("/settings/calendars/london").page();
			page.getByLabel("Monday").fill("09:00-12:00, 11:00-18:00");
			page.locator("#field-source").fill("New hours");
			page.getByRole(AriaRole.BUTTON, named("Save new version")).click();
			assertThat(page.locator(".rules-day .field-error")).containsText("09:00-12:00 and 11:00-18:00 overlap");
			assertThat(page.getByLabel("Monday")).hasValue("09:00-12:00, 11:00-18:00");
			assertThat(page.getByLabel("Monday")).isFocused();
			window.sound().picture("rules-fault");
		}
	}

	@Test
	void an_administrator_names_a_solution_otherwise_ends_it_and_brings_it_back() {
		try (Browser browser = browser(); Window window = signedIn(browser.open(View.DESK))) {
			Page page = window.go("/settings/solutions/voucher").page();
			page.getByLabel("Name in English").fill("Voucher given");
			page.locator("#field-source").fill("As marketing calls it");
			page.getByRole(AriaRole.BUTTON, named("Save new version")).click();
			assertThat(page.locator("h1")).containsText("Voucher given");
			assertThat(page.getByText("As marketing calls it")).isVisible();
			page.getByRole(AriaRole.BUTTON, named("Use this again")).click();
			assertThat(page.locator("h1")).containsText("Goodwill voucher");
			page.getByRole(AriaRole.BUTTON, named("Switch off")).first().click();
			page.locator("#rule-end-source").fill("No vouchers any more");
			window.sound().picture("rules-ending-end");
			page.locator("dialog[open] .btn.stop").click();
			assertThat(page.locator("a[href='/settings/solutions/refunded']")).isVisible();
			assertThat(page.locator("a[href='/settings/solutions/voucher']")).hasCount(0);
			window.go("/settings/solutions/new");
			page.getByLabel("Name in English").fill("Ticket reissued");
			page.getByLabel("Code").fill("reissued");
			page.getByLabel("Place in the list").fill("first");
			page.locator("#field-source").fill("New desk");
			page.getByRole(AriaRole.BUTTON, named("Save new version")).click();
			assertThat(page.locator(".field-error")).containsText("Write a whole number");
			page.getByLabel("Place in the list").fill("5");
			page.getByRole(AriaRole.BUTTON, named("Save new version")).click();
			assertThat(page.locator(".rows [data-row]").first()).containsText("Ticket reissued");
		}
	}

	@Test
	void programs_read_how_cases_end() throws Exception {
		String reader = token(Permission.READ_CASES);
		assertThat(send(reader, "GET", "/solutions", null).body()).startsWith("{\"items\":[{\"key\":\"refunded\"")
			.contains("\"nativeName\":\"全额退款\"", "\"validUntil\":null");
		assertThat(send(reader, "GET", "/causes/airline.cancelled", null).body()).contains("\"group\":\"Airline\"");
		assertThat(send(reader, "DELETE", "/solutions/voucher", null).statusCode()).isEqualTo(403);
		String manager = token(Permission.MANAGE_RULES);
		HttpResponse<String> ended = send(manager, "DELETE", "/solutions/voucher?validUntil=2199-01-01T00:00:00Z",
				null);
		assertThat(ended.statusCode()).isEqualTo(200);
		assertThat(send(reader, "GET", "/solutions/voucher", null).body())
			.contains("\"validUntil\":\"2199-01-01T00:00:00Z\"");
	}

	@Test
	void an_agent_is_not_let_in() {
		try (Browser browser = browser(); Window window = browser.open(View.DESK)) {
			window.signIn(this.desk.company.colleague("Ratna").email(), Company.PASSWORD).go("/settings/policies");
			assertThat(window.page().locator("h1")).not().containsText("Promises");
		}
	}

	@Test
	void programs_read_rules_and_write_new_versions() throws Exception {
		String manager = token(Permission.MANAGE_RULES);
		String reader = token(Permission.READ_CASES);
		assertThat(send(reader, "GET", "/policies", null).body()).startsWith("{\"items\":[").contains("\"next\":null");
		String payment = send(reader, "GET", "/policies/payment", null).body();
		assertThat(payment).contains("\"calendar\":\"always\"", "\"firstReply\":\"PT30M\"", "\"validFrom\":");
		String definition = payment.substring(payment.indexOf("\"definition\":"), payment.indexOf(",\"validFrom\""));
		String changed = "{" + definition.replace("PT30M", "PT25M") + ",\"source\":\"Import\"}";
		assertThat(send(reader, "PUT", "/policies/payment", changed).statusCode()).isEqualTo(403);
		HttpResponse<String> put = send(manager, "PUT", "/policies/payment", changed);
		assertThat(put.statusCode()).isEqualTo(200);
		assertThat(put.body()).contains("\"firstReply\":\"PT25M\"", "\"source\":\"Import\"");
		assertThat(send(reader, "GET", "/policies/payment/versions", null).body()).contains("PT25M", "PT30M");
		HttpResponse<String> refused = send(manager, "PUT", "/calendars/moon",
				"{\"definition\":{\"name\":\"Moon\",\"nativeName\":\"\",\"zone\":\"UTC\",\"week\":{},\"days\":[],\"notices\":[]}}");
		assertThat(refused.statusCode()).isEqualTo(422);
		assertThat(refused.body()).contains("urn:wayside:problem:cases.rules.refusal.calendar.no-hours");
		assertThat(send(reader, "GET", "/calendars/shanghai", null).body()).contains("\"09:00-12:00\"");
		assertThat(send(reader, "GET", "/routes/nowhere", null).statusCode()).isEqualTo(404);
	}

	private HttpResponse<String> send(String token, String method, String path, @Nullable String body)
			throws IOException, InterruptedException {
		HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + "/api/v1" + path))
			.header("Authorization", "Bearer " + token)
			.header("Content-Type", "application/json")
			.method(method,
					(body != null) ? HttpRequest.BodyPublishers.ofString(body) : HttpRequest.BodyPublishers.noBody())
			.build();
		try (HttpClient client = HttpClient.newHttpClient()) {
			return client.send(request, HttpResponse.BodyHandlers.ofString());
		}
	}

	private String token(Permission scope) {
		return this.desk
			.as(() -> this.tokens.issue(new TokenRequest("rules " + scope, Set.of(scope), Duration.ofDays(1)))
				.secret());
	}

	private void route() {
		this.desk.team("refunds");
		this.desk.as(() -> this.desk.doors.hiring()
			.rules()
			.change(RuleChange.now("refunds-zh",
					new RouteRule(RouteRule.Cases.of("refund", "zh"), "refunds", Set.of("visa")), "The test")));
	}

	private Window signedIn(Window window) {
		return window.signIn(this.desk.company.colleague("Ada").email(), Company.PASSWORD);
	}

	private static Page.GetByRoleOptions named(String name) {
		return new Page.GetByRoleOptions().setName(name);
	}

	private Browser browser() {
		return Browser.at("http://localhost:" + this.port);
	}

}
