package app.wayside.identity.signin;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import app.wayside.identity.Staff;
import app.wayside.support.Companies;
import app.wayside.support.Company;
import app.wayside.support.WaysideTest;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Sessions as a browser without scripts meets them. */
@WaysideTest
class SessionTest {

	private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

	private final Staff staff;

	private final Company company;

	private final JdbcClient jdbc;

	private final HttpClient browser = HttpClient.newHttpClient();

	@LocalServerPort
	private int port;

	SessionTest(Staff staff, Companies companies, JdbcClient jdbc) {
		this.staff = staff;
		this.jdbc = jdbc;
		this.company = companies.create();
	}

	/** A page that came, and the cookie that goes with it. */
	private record Visit(HttpResponse<String> answer, String cookie) {

		String token() {
			Matcher token = TOKEN.matcher(this.answer.body());
			assertThat(token.find()).isTrue();
			return token.group(1);
		}

	}

	@Test
	void signing_in_begins_a_new_session_with_a_cookie_that_scripts_cannot_read() throws Exception {
		Visit door = get("/sign-in", "");
		Visit inside = signIn(door);

		assertThat(inside.answer().statusCode()).isEqualTo(302);
		assertThat(inside.cookie()).isNotEqualTo(door.cookie());
		assertThat(inside.answer().headers().firstValue("set-cookie").orElseThrow()).contains("HttpOnly")
			.contains("SameSite=Lax");
		assertThat(get("/profile", inside.cookie()).answer().statusCode()).isEqualTo(200);
		assertThat(get("/profile", door.cookie()).answer().statusCode()).isEqualTo(302);
	}

	@Test
	void a_form_without_its_token_is_refused() throws Exception {
		Visit inside = signIn(get("/sign-in", ""));

		assertThat(post("/profile/presence", "presence=AWAY", inside.cookie()).answer().statusCode()).isEqualTo(403);
	}

	@Test
	void the_use_of_a_session_is_noted_once_a_minute() throws Exception {
		Visit inside = signIn(get("/sign-in", ""));
		long signedIn = lastUse(inside);

		get("/profile", inside.cookie());
		assertThat(lastUse(inside)).isEqualTo(signedIn);

		this.jdbc.sql("update spring_session set last_access_time = last_access_time - 60000 where session_id = :id")
			.param("id", id(inside))
			.update();
		get("/profile", inside.cookie());
		assertThat(lastUse(inside)).isGreaterThan(signedIn);
	}

	private long lastUse(Visit visit) {
		return this.jdbc.sql("select last_access_time from spring_session where session_id = :id")
			.param("id", id(visit))
			.query(Long.class)
			.single();
	}

	private static String id(Visit visit) {
		return new String(Base64.getDecoder().decode(visit.cookie().substring("wayside=".length())),
				StandardCharsets.UTF_8);
	}

	@Test
	void a_session_ends_with_the_click_after_its_owner_was_barred() throws Exception {
		Visit inside = signIn(get("/sign-in", ""));

		this.company.run("Ada", () -> this.staff.deactivate(this.company.colleague("Ratna").id()));

		assertThat(get("/profile", inside.cookie()).answer().statusCode()).isEqualTo(302);
	}

	@Test
	void a_new_password_from_the_administrator_ends_the_session() throws Exception {
		Visit inside = signIn(get("/sign-in", ""));

		this.company.run("Ada",
				() -> this.staff.setPassword(this.company.colleague("Ratna").id(), "Nine brown otters swim"));

		assertThat(get("/profile", inside.cookie()).answer().statusCode()).isEqualTo(302);
	}

	@Test
	void the_way_back_never_leads_to_another_site() throws Exception {
		Visit door = get("/sign-in?next=//elsewhere.example/", "");

		assertThat(door.answer().body()).contains("name=\"next\" value=\"/\"");
	}

	@Test
	void styles_come_without_a_session() throws Exception {
		Matcher styles = Pattern.compile("href=\"(/assets/[^\"]+\\.css)\"")
			.matcher(get("/sign-in", "").answer().body());
		assertThat(styles.find()).isTrue();

		Visit sheet = get(styles.group(1), "");

		assertThat(sheet.answer().statusCode()).isEqualTo(200);
		assertThat(sheet.answer().headers().firstValue("set-cookie")).isEmpty();
	}

	private Visit signIn(Visit door) throws Exception {
		String form = "_csrf=%s&next=%%2Fprofile&email=%s&password=%s".formatted(written(door.token()),
				written(this.company.colleague("Ratna").email()), written(Company.PASSWORD));
		return post("/sign-in", form, door.cookie());
	}

	private static String written(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

	private Visit get(String path, String cookie) throws Exception {
		return send(HttpRequest.newBuilder(address(path)), cookie);
	}

	private Visit post(String path, String form, String cookie) throws Exception {
		return send(HttpRequest.newBuilder(address(path))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(HttpRequest.BodyPublishers.ofString(form)), cookie);
	}

	private URI address(String path) {
		return URI.create("http://localhost:" + this.port + path);
	}

	private Visit send(HttpRequest.Builder request, String cookie) throws Exception {
		if (!cookie.isEmpty()) {
			request.header("Cookie", cookie);
		}
		HttpResponse<String> answer = this.browser.send(request.build(), HttpResponse.BodyHandlers.ofString());
		String kept = answer.headers()
			.allValues("set-cookie")
			.stream()
			.filter((value) -> value.startsWith("wayside="))
			.map((value) -> value.split(";")[0])
			.reduce((first, last) -> last)
			.orElse(cookie);
		return new Visit(answer, kept);
	}

}
