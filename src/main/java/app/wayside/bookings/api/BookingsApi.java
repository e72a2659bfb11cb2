package app.wayside.bookings.api;

import java.net.URI;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

import app.wayside.bookings.BookingFilter;
import app.wayside.bookings.BookingId;
import app.wayside.bookings.BookingLine;
import app.wayside.bookings.BookingSearch;
import app.wayside.bookings.BookingSlice;
import app.wayside.bookings.BookingState;
import app.wayside.bookings.Bookings;
import app.wayside.bookings.NewBooking;
import app.wayside.customers.CustomerId;
import app.wayside.identity.Allowed;
import app.wayside.identity.Permission;
import app.wayside.web.Listing;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Bookings for programs. */
@RestController
@RequestMapping("/api/v1/bookings")
@Tag(name = "Bookings")
class BookingsApi {

	private final Bookings bookings;

	private final BookingSearch search;

	BookingsApi(Bookings bookings, BookingSearch search) {
		this.bookings = bookings;
		this.search = search;
	}

	/** Bookings by departure, or by number. */
	@GetMapping
	@Allowed(Permission.READ_BOOKINGS)
	@Operation(summary = "Lists or searches bookings")
	Listing<BookingLine> list(Asked asked, @RequestParam(required = false) @Nullable String cursor,
			@RequestParam(defaultValue = "50") int limit) {
		BookingSlice slice = this.search.list(asked.filter(), cursor, limit);
		return new Listing<>(slice.items(), slice.next());
	}

	/** One booking, whole. */
	@GetMapping("/{id}")
	@Allowed(Permission.READ_BOOKINGS)
	@Operation(summary = "Reads a booking")
	BookingBody get(@PathVariable UUID id) {
		return BookingBody.of(this.bookings.get(new BookingId(id)));
	}

	/** A new booking, whole, in one request; may be repeated with an idempotency key. */
	@PostMapping
	@Allowed(Permission.EDIT_BOOKINGS)
	@Operation(summary = "Enters a booking")
	ResponseEntity<BookingBody> enter(@RequestBody NewBooking sent) {
		BookingId id = this.bookings.enter(sent);
		return ResponseEntity.created(URI.create("/api/v1/bookings/" + id)).body(get(id.value()));
	}

	/** Takes a booking to another state. */
	@PostMapping("/{id}/state")
	@Allowed(Permission.EDIT_BOOKINGS)
	@Operation(summary = "Takes a booking to another state, or cancels it")
	BookingBody move(@PathVariable UUID id, @RequestBody BookingBody.Move move) {
		this.bookings.move(new BookingId(id), move.state(), move.version());
		return get(id);
	}

	/**
	 * What an address asks for.
	 *
	 * @param reference any number by which it is called
	 * @param customer who has to do with it
	 * @param state where it stands
	 * @param supplier code of somebody who provides something
	 * @param departingFrom UTC
	 * @param departingTo UTC
	 * @param order by departure or by number
	 */
	record Asked(@Nullable String reference, @Nullable UUID customer, @Nullable BookingState state,
			@Nullable String supplier, @Nullable Instant departingFrom, @Nullable Instant departingTo,
			BookingFilter.@Nullable Order order) {

		BookingFilter filter() {
			return new BookingFilter(this.reference, (this.customer != null) ? new CustomerId(this.customer) : null,
					this.state, this.supplier, this.departingFrom, this.departingTo,
					Objects.requireNonNullElse(this.order, BookingFilter.Order.DEPARTURE));
		}

	}

}
