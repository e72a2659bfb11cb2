package app.wayside.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import app.wayside.identity.Allowed;
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
			return this.method.equals("GET") || this.method.equals("DELETE") ? "" : "{\"sense\": ";
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
			assertThat(forbidden.status()).as(forbidden.response().body()).isEqualTo(403);
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
			if (operation.isMissingNode() || operation.path("summary").asString("").isBlank() || !answers(operation)
					|| !refuses(operation) || !tagged(operation)) {
				wanting.add(door.method() + " " + door.pattern() + " " + operation);
			}
		});
		assertThat(wanting).isEmpty();
		assertThat(described.get("security").get(0).has("bearer")).isTrue();
		described.get("paths").propertyNames().forEach((path) -> assertThat(path).startsWith("/api/v1/"));
	}

	@Test
	void an_id_is_a_word_and_not_an_object() {
		JsonNode described = this.agency.stranger().get("/v3/api-docs").json();
		assertThat(described.get("components").get("schemas").properties()).isNotEmpty().allSatisfy((schema) -> {
			JsonNode parts = schema.getValue().path("properties");
			assertThat(parts.size() == 1 && parts.path("value").path("format").asString("").equals("uuid"))
				.as(schema.getKey())
				.isFalse();
		});
	}

	@Test
	void every_door_says_which_permission_it_takes() {
		assertThat(this.mappings.getHandlerMethods().entrySet())
			.filteredOn(
					(entry) -> entry.getKey().getPatternValues().stream().anyMatch((one) -> one.startsWith("/api/")))
			.isNotEmpty()
			.allSatisfy((entry) -> assertThat(entry.getValue().hasMethodAnnotation(Allowed.class))
				.as(entry.getValue().toString())
				.isTrue());
	}

	@TestFactory
	Stream<DynamicTest> every_list_says_what_is_on_it_and_how_it_goes_on() {
		Program program = this.agency.program(this.agency.open());
		return doors().filter((door) -> door.method().equals("GET") && !door.pattern().contains("{"))
			.map((door) -> DynamicTest.dynamicTest(door.pattern(), () -> {
				Program.Answer answer = program.get(door.path());
				assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
				if (answer.header("Content-Type").startsWith("text/csv")) {
					return;
				}
				assertThat(answer.json().isObject()).as(answer.response().body()).isTrue();
				if (answer.json().has("items")) {
					assertThat(answer.json().get("items").isArray()).isTrue();
					assertThat(answer.json().has("next")).isTrue();
				}
			}));
	}

	/** Whether each way in which it can refuse is described as a problem. */
	private static boolean refuses(JsonNode operation) {
		return Stream.of("400", "401", "403", "404", "409", "422", "429")
			.allMatch((
					status) -> operation.get("responses").path(status).path("content").has("application/problem+json"));
	}

	/** Whether it stands under a name that a person gave it. */
	private static boolean tagged(JsonNode operation) {
		return operation.has("tags") && !operation.get("tags").get(0).asString().endsWith("-api");
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
