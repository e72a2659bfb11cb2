package app.wayside.api;

import java.util.Map;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springdoc.core.customizers.GlobalOperationCustomizer;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.bind.annotation.PostMapping;

/** Describes the doors for programs as OpenAPI, at {@code /v3/api-docs}. */
@Configuration(proxyBeanMethods = false)
class Description {

	private static final String BEARER = "bearer";

	private static final Map<String, String> FAULTS = Map.of("400", "The body is not valid JSON", "401",
			"No token, or one that is unknown, expired or revoked", "403", "The token lacks the scope", "404",
			"There is no such thing", "409", "Refused as things stand", "422", "A value was not understood", "429",
			"Too many requests; Retry-After says when to go on");

	@Bean
	OpenAPI wayside() {
		return new OpenAPI()
			.info(new Info().title("Wayside")
				.version("v1")
				.description("Service desk and back office of a travel company. Lists answer items and next; hand "
						+ "next back as cursor. Faults are application/problem+json (RFC 9457).")
				.license(new License().name("Apache-2.0").identifier("Apache-2.0")))
			.addSecurityItem(new SecurityRequirement().addList(BEARER))
			.components(new Components()
				.addSecuritySchemes(BEARER,
						new SecurityScheme().type(SecurityScheme.Type.HTTP)
							.scheme("bearer")
							.description("An API token with scopes, issued in the settings"))
				.addSchemas("Problem", problem()));
	}

	private static Schema<?> problem() {
		return new ObjectSchema().addProperty("type", new StringSchema().format("uri"))
			.addProperty("title", new StringSchema())
			.addProperty("status", new IntegerSchema())
			.addProperty("detail", new StringSchema())
			.addProperty("instance", new StringSchema())
			.addProperty("reference",
					new StringSchema().description("Stands in the log and in the header X-Request-Id"));
	}

	@Bean
	GlobalOperationCustomizer faultsAndKeys() {
		return (operation, method) -> {
			FAULTS.forEach((status, text) -> operation.getResponses().computeIfAbsent(status, (key) -> fault(text)));
			if (method.hasMethodAnnotation(PostMapping.class)) {
				addKey(operation);
			}
			return operation;
		};
	}

	private static ApiResponse fault(String text) {
		return new ApiResponse().description(text)
			.content(new Content().addMediaType("application/problem+json",
					new MediaType().schema(new Schema<>().$ref("#/components/schemas/Problem"))));
	}

	private static void addKey(Operation operation) {
		if (operation.getParameters() == null
				|| operation.getParameters().stream().noneMatch((one) -> "Idempotency-Key".equals(one.getName()))) {
			operation.addParametersItem(new HeaderParameter().name("Idempotency-Key")
				.schema(new StringSchema().maxLength(200))
				.description("Sent again within 24 hours with the same request, the first answer is given again"));
		}
	}

}
