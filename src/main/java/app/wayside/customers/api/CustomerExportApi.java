package app.wayside.customers.api;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

import app.wayside.customers.CustomerExport;
import app.wayside.customers.CustomerFilter;
import app.wayside.identity.Allowed;
import app.wayside.identity.Permission;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Customers as a file, for programs of those who answer for personal data. */
@RestController
@RequestMapping("/api/v1/customer-export")
@Tag(name = "Customers")
class CustomerExportApi {

	private final CustomerExport export;

	CustomerExportApi(CustomerExport export) {
		this.export = export;
	}

	/** The file. */
	@GetMapping(produces = "text/csv")
	@Allowed(Permission.MANAGE_PRIVACY)
	@Operation(summary = "Hands out customers as CSV; it is recorded",
			description = "What is masked elsewhere is not in it.",
			responses = @ApiResponse(responseCode = "200", description = "The file",
					content = @Content(mediaType = "text/csv", schema = @Schema(type = "string"))))
	void file(@RequestParam(required = false) @Nullable String query, HttpServletResponse response) throws IOException {
		CustomerFilter filter = CustomerFilter.named(query);
		this.export.count(filter);
		response.setContentType("text/csv");
		response.setCharacterEncoding(StandardCharsets.UTF_8);
		response.setHeader("Content-Disposition", "attachment; filename=\"customers.csv\"");
		PrintWriter out = response.getWriter();
		this.export.write(filter, out::print);
	}

}
