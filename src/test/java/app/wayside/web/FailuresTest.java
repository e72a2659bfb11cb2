package app.wayside.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

import org.junit.jupiter.api.Test;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What people and programs are told when something goes wrong, and the headers of every
 * answer.
 */
@SpringBootTest(classes = FrameOnly.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "wayside.styleguide=true", "spring.main.banner-mode=off" })
class FailuresTest {

	private final HttpClient client = HttpClient.newHttpClient();

	@LocalServerPort
	private int port;

	private HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path));
		if (headers.length > 0) {
			request.headers(headers);
		}
		return this.client.send(request.build(), HttpResponse.BodyHandlers.ofString());
	}

	private HttpResponse<String> post(String path, String form, String... headers)
			throws IOException, InterruptedException {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(HttpRequest.BodyPublishers.ofString(form));
		if (headers.length > 0) {
			request.headers(headers);
		}
		return this.client.send(request.build(), HttpResponse.BodyHandlers.ofString());
	}

	@Test
	void a_program_gets_a_problem_with_a_reference() throws Exception {
		HttpResponse<String> answer = get("/api/v1/taken");
		assertThat(answer.statusCode()).isEqualTo(409);
		assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
		assertThat(answer.body()).contains("\"status\":409", "urn:wayside:problem:web.failure.conflict.detail",
				"\"reference\":\"" + answer.headers().firstValue("X-Request-Id").orElseThrow());
	}

	@Test
	void a_person_gets_a_page_in_the_frame_and_in_his_language() throws Exception {
		HttpResponse<String> answer = get("/taken", "Accept-Language", "zh-CN");
		assertThat(answer.statusCode()).isEqualTo(409);
		assertThat(answer.body()).contains("内容已有变动", "class=\"rail\"",
				answer.headers().firstValue("X-Request-Id").orElseThrow());
	}

	@Test
	void a_fetched_panel_gets_a_part() throws Exception {
		assertThat(get("/taken", "HX-Request", "true").body()).startsWith("<div class=\"failure-part\"");
	}

	@Test
	void a_fault_of_ours_tells_nothing_of_its_inside() throws Exception {
		HttpResponse<String> answer = get("/broken", "X-Request-Id", "proxy-4711-abc");
		assertThat(answer.statusCode()).isEqualTo(500);
		assertThat(answer.body()).contains("proxy-4711-abc").doesNotContain("li.na@example.com", "IllegalState");
		assertThat(get("/api/v1/broken").body()).doesNotContain("li.na@example.com");
	}

	@Test
	void what_is_not_there_is_said_so() throws Exception {
		assertThat(get("/nowhere").statusCode()).isEqualTo(404);
		assertThat(get("/api/v1/nowhere").headers().firstValue("Content-Type")).hasValue("application/problem+json");
		HttpResponse<String> wrong = post("/styleguide", "");
		assertThat(wrong.statusCode()).isEqualTo(405);
		assertThat(wrong.headers().firstValue("Allow")).hasValue("GET");
	}

	@Test
	void unfit_fields_are_named() throws Exception {
		HttpResponse<String> page = post("/named", "name=");
		assertThat(page.statusCode()).isEqualTo(422);
		assertThat(page.body()).contains("data-fault=\"name\">This cannot be read");
		assertThat(post("/api/v1/named", "name=").body()).contains("\"field\":\"name\"");
	}

	@Test
	void a_program_that_asks_a_page_for_json_gets_json() throws Exception {
		assertThat(get("/taken", "Accept", "application/json").headers().firstValue("Content-Type"))
			.hasValue("application/problem+json");
	}

	@Test
	void no_script_stands_in_a_page() throws Exception {
		HttpResponse<String> answer = get("/styleguide");
		assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow()).contains("script-src 'self'")
			.contains("frame-ancestors 'none'");
		assertThat(answer.body()).doesNotContain("onclick=", "javascript:");
	}

	@Test
	void styles_and_scripts_may_be_kept_for_ever() throws Exception {
		String page = get("/styleguide").body();
		String styles = page.replaceAll("(?s).*href=\"(/assets/wayside\\.[0-9a-f]{12}\\.css)\".*", "$1");
		HttpResponse<String> answer = get(styles);
		assertThat(answer.headers().firstValue("Cache-Control").orElseThrow()).contains("immutable");
		assertThat(answer.body()).startsWith("@layer reset, tokens, base, components, screens, utilities;");
		assertThat(get("/assets/wayside.000000000000.css").statusCode()).isEqualTo(404);
	}

	@Test
	void preferences_lead_back_into_the_house_only() throws Exception {
		HttpResponse<String> answer = post("/preferences", "theme=dark&back=//evil.example");
		assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/").doesNotContain("evil");
		assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow()).startsWith("theme=dark");
		assertThat(post("/preferences", "theme=dark%3Bx&back=/").headers().firstValue("Set-Cookie")).isEmpty();
	}

}
