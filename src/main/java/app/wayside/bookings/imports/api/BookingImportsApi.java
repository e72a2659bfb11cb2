package app.wayside.bookings.imports.api;

import java.util.List;
import java.util.UUID;

import app.wayside.bookings.BookingId;
import app.wayside.bookings.imports.BookingImports;
import app.wayside.bookings.imports.ImportFormat;
import app.wayside.bookings.imports.ImportOutcome;
import app.wayside.customers.CustomerId;
import app.wayside.identity.Allowed;
import app.wayside.identity.FieldFault;
import app.wayside.identity.Permission;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Files of bookings for programs. */
@RestController
@RequestMapping("/api/v1/booking-imports")
@Tag(name = "Bookings")
class BookingImportsApi {

	private final BookingImports imports;

	BookingImportsApi(BookingImports imports) {
		this.imports = imports;
	}

	/** Takes a file in; what was taken before is not taken again. */
	@PostMapping
	@Allowed(Permission.EDIT_BOOKINGS)
	@Operation(summary = "Takes in a file of bookings")
	Outcomes take(@RequestBody FileBody file) {
		return Outcomes.of(this.imports.take(file.sent()));
	}

	/** What would become of a file. */
	@PostMapping("/trial")
	@Allowed(Permission.EDIT_BOOKINGS)
	@Operation(summary = "Tells what would become of a file of bookings")
	Outcomes tried(@RequestBody FileBody file) {
		return Outcomes.of(this.imports.tried(file.sent()));
	}

	/** What waits aside. */
	@GetMapping("/aside")
	@Allowed(Permission.READ_BOOKINGS)
	@Operation(summary = "Lists bookings of files that were not taken, with the reason")
	Outcomes aside() {
		return Outcomes.of(this.imports.aside());
	}

	/**
	 * A file.
	 *
	 * @param format csv or air
	 * @param text of it
	 * @param owner of bookings whose owner it does not say
	 */
	@Schema(name = "BookingFile")
	record FileBody(String format, String text, @Nullable UUID owner) {

		BookingImports.Sent sent() {
			ImportFormat known = ImportFormat.of(this.format)
				.orElseThrow(() -> new FieldFault("format", "bookings.imports.format.unknown"));
			return new BookingImports.Sent(known, this.text, (this.owner != null) ? new CustomerId(this.owner) : null);
		}

	}

	/**
	 * What became of a file.
	 *
	 * @param items one for each booking of it
	 * @param next none: the list has one page
	 */
	@Schema(name = "BookingImportOutcomes")
	@JsonInclude(JsonInclude.Include.ALWAYS)
	record Outcomes(List<Outcome> items, @Nullable String next) {

		static Outcomes of(List<ImportOutcome> outcomes) {
			return new Outcomes(outcomes.stream().map(Outcome::of).toList(), null);
		}

	}

	/**
	 * What became of one booking.
	 *
	 * @param source the system
	 * @param reference by which it calls it
	 * @param outcome taken, changed, known, aside
	 * @param reason why it waits aside
	 * @param booking its id
	 */
	@Schema(name = "BookingImportOutcome")
	@JsonInclude(JsonInclude.Include.ALWAYS)
	record Outcome(String source, String reference, String outcome, String reason, @Nullable UUID booking) {

		static Outcome of(ImportOutcome outcome) {
			BookingId booking = outcome.bookingId();
			return new Outcome(outcome.source(), outcome.reference(),
					outcome.what().name().toLowerCase(java.util.Locale.ROOT), outcome.reason(),
					(booking != null) ? booking.value() : null);
		}

	}

}
