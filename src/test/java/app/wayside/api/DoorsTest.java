package app.wayside.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import app.wayside.identity.Permission;
import app.wayside.support.WaysideTest;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Import;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds for every door for programs, also for those that are yet to be built. */
@WaysideTest
@Import(Agency.class)
class DoorsTest {

	private final Agency agency;

	private final RequestMappingHandlerMapping mappings;

	DoorsTest(Agency agency, @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings) {
		this.agency = agency;
		this.mappings = mappings;
	}

	/** A door: how it is knocked at, and where. */
	record Door(String method, String pattern) {

		String path() {
			return this.pattern.replaceAll("\\{\\w+:(\\w+)[^}]*}", "$1")
				.replaceAll("\\{[^/]+}", UUID.randomUUID().toString());
		}

		String body() {
			return this.method.equals("GET") || this.method.equals("DELETE") ? "" : "{}";
		}

	}

	@TestFactory
	Stream<DynamicTest> every_door_is_closed_to_strangers_and_to_programs_without_the_scope() {
		Program stranger = this.agency.stranger();
		Program program = this.agency.program(this.agency.open(), Set.of(Permission.READ_AUDIT));
		return doors().map((door) -> DynamicTest.dynamicTest(door.method() + " " + door.pattern(), () -> {
			Program.Answer unknown = stranger.call(door.method(), door.path(), door.body());
			assertThat(unknown.status()).isEqualTo(401);
			assertThat(unknown.header("WWW-Authenticate")).startsWith("Bearer");
			assertThat(unknown.header("Content-Type")).startsWith("application/problem+json");
			Program.Answer forbidden = program.call(door.method(), door.path(), door.body());
			// what makes no sense is refused before anybody asks whose it is
			assertThat(forbidden.status()).as(forbidden.response().body()).isIn(403, 400, 422);
			assertThat(forbidden.header("Content-Type")).startsWith("application/problem+json");
		}));
	}

	@Test
	void every_door_is_described_with_a_summary_what_it_answers_and_how_it_refuses() {
		Program.Answer answer = this.agency.stranger().get("/v3/api-docs");
		assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
		JsonNode described = answer.json();

		assertThat(described.get("info").get("title").asString()).isEqualTo("Wayside");
		assertThat(described.get("components").get("securitySchemes").get("bearer").get("scheme").asString())
			.isEqualTo("bearer");
		List<String> wanting = new ArrayList<>();
		doors().forEach((door) -> {
			JsonNode operation = described.at("/paths/"
					+ door.pattern().replaceAll("\\{(\\w+):[^}]*}", "{$1}").replace("~", "~0").replace("/", "~1") + "/"
					+ door.method().toLowerCase(java.util.Locale.ROOT));
			if (operation.isMissingNode() || !operation.hasNonNull("summary") || !answers(operation)
					|| !operation.get("responses").has("403") || !operation.has("tags")) {
				wanting.add(door.method() + " " + door.pattern() + " " + operation);
			}
		});
		assertThat(wanting).isEmpty();
		described.get("paths").propertyNames().forEach((path) -> assertThat(path).startsWith("/api/v1/"));
	}

	/** A body with a schema, or the word that there is none. */
	private static boolean answers(JsonNode operation) {
		for (String status : List.of("200", "201", "202")) {
			JsonNode content = operation.get("responses").path(status).path("content");
			if (!content.isMissingNode() && !content.isEmpty()) {
				return content.iterator().next().has("schema");
			}
		}
		return operation.get("responses").has("204");
	}

	private Stream<Door> doors() {
		return this.mappings.getHandlerMethods()
			.keySet()
			.stream()
			.flatMap((mapping) -> mapping.getPatternValues()
				.stream()
				.filter((pattern) -> pattern.startsWith("/api/v1/"))
				.flatMap((pattern) -> mapping.getMethodsCondition()
					.getMethods()
					.stream()
					.map(RequestMethod::name)
					.map((method) -> new Door(method, pattern))));
	}

}
