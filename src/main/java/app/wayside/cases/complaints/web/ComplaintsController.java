package app.wayside.cases.complaints.web;

import java.nio.charset.StandardCharsets;
import java.util.List;

import app.wayside.cases.complaints.Complaint;
import app.wayside.cases.complaints.ComplaintRegister;
import app.wayside.cases.complaints.ComplaintState;
import app.wayside.cases.complaints.RiskLevel;
import app.wayside.cases.sla.Severity;
import app.wayside.identity.Permission;
import app.wayside.web.Destination;
import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The register of complaints on the screen, and as a file. */
@Controller
@RequestMapping("/complaints")
class ComplaintsController {

	private static final int PAGE = 50;

	private final ComplaintRegister register;

	private final ComplaintNames names;

	private final ComplaintFile file;

	ComplaintsController(ComplaintRegister register, ComplaintNames names, ComplaintFile file) {
		this.register = register;
		this.names = names;
		this.file = file;
	}

	@GetMapping
	ComplaintsPage list(Asked asked, @RequestParam(required = false) @Nullable String cursor) {
		ComplaintRegister.Wanted wanted = asked.wanted();
		ComplaintRegister.Slice slice = this.register.list(wanted, cursor, PAGE);
		return new ComplaintsPage(wanted, slice, this.register.totals(wanted),
				this.names.customers(slice.items().stream().map(Complaint::customerId).toList()), this.names.causes());
	}

	@GetMapping("/register.csv")
	ResponseEntity<byte[]> file(Asked asked) {
		List<Complaint> all = new java.util.ArrayList<>();
		this.register.each(asked.wanted(), all::add);
		return ResponseEntity.ok()
			.contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename("complaints.csv").build().toString())
			.body(this.file.of(all).getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * What an address asks for.
	 *
	 * @param days back from now; ninety where none
	 * @param state any where none
	 * @param severity any where none
	 * @param cause any where none
	 * @param risk any where none
	 * @param late only those that broke a promise
	 */
	record Asked(@Nullable Integer days, @Nullable ComplaintState state, @Nullable Severity severity,
			@Nullable String cause, @Nullable RiskLevel risk, @Nullable Boolean late) {

		ComplaintRegister.Wanted wanted() {
			return new ComplaintRegister.Wanted((this.days != null) ? this.days : 90, this.state, this.severity,
					(this.cause == null || this.cause.isEmpty()) ? null : this.cause, this.risk,
					Boolean.TRUE.equals(this.late));
		}

	}

	/** The place of complaints in the rail. */
	@Configuration(proxyBeanMethods = false)
	static class Room {

		@Bean
		Destination complaintsDestination() {
			return new Destination("complaints", "flag", "/complaints", Permission.READ_CASES, 62);
		}

	}

}
