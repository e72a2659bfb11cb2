package app.wayside.bookings;

import java.util.List;
import java.util.UUID;

import app.wayside.audit.EventLog;
import app.wayside.audit.LoggedEvent;
import app.wayside.customers.ContactKind;
import app.wayside.customers.Customers;
import app.wayside.customers.CustomerId;
import app.wayside.customers.Encounter;
import app.wayside.customers.Happening;
import app.wayside.customers.Timeline;
import app.wayside.identity.FieldFaults;
import app.wayside.identity.NotAllowed;
import app.wayside.money.Money;
import app.wayside.support.Companies;
import app.wayside.support.Company;
import app.wayside.support.ModuleTest;
import org.junit.jupiter.api.Test;

import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Bookings on PostgreSQL, with what they use and nothing above. */
@ModuleTest
class BookingsModuleTest {

	private final Bookings bookings;

	private final BookingSearch search;

	private final BookingPersonalData personal;

	private final EventLog log;

	private final Customers customers;

	private final Timeline timeline;

	private final TransactionTemplate transactions;

	private final Companies companies;

	private final Company company;

	private final UUID liNa;

	BookingsModuleTest(Bookings bookings, BookingSearch search, BookingPersonalData personal, EventLog log,
			Customers customers, Timeline timeline, TransactionTemplate transactions, Companies companies) {
		this.bookings = bookings;
		this.search = search;
		this.personal = personal;
		this.log = log;
		this.customers = customers;
		this.timeline = timeline;
		this.transactions = transactions;
		this.companies = companies;
		this.company = companies.create();
		this.liNa = customer("Li Na");
	}

	@Test
	void a_booking_is_kept_whole_and_read_as_it_was_entered() {
		BookingId id = enter(Trips.shanghai(this.liNa, "ABC123"));

		Booking booking = this.company.as("Ratna", () -> this.bookings.get(id));

		assertThat(booking.number()).matches("B-\\d{4}-\\d{6}");
		assertThat(booking.state()).isEqualTo(BookingState.CONFIRMED);
		assertThat(booking.content().total()).isEqualTo(Money.of("1860", "CNY"));
		assertThat(booking.content().items()).extracting(Item::kind).containsExactly(Item.Kind.AIR, Item.Kind.HOTEL);
		assertThat(booking.content().items().getFirst().segments()).extracting(Segment::flight)
			.containsExactly("MU5101", "MU5102");
		assertThat(booking.content().prices()).hasSize(5);
		assertThat(booking.content().policy()).isNotNull();
		assertThat(this.company.as("Ratna", () -> this.log.about(id.value()))).extracting(LoggedEvent::type)
			.containsExactly("booking.entered");
	}

	@Test
	void one_look_finds_it_by_any_of_its_numbers() {
		BookingId id = enter(Trips.shanghai(this.liNa, "FND123"));
		Booking booking = this.company.as("Ratna", () -> this.bookings.get(id));
		String ticket = booking.content().documents().getFirst().number();

		for (String word : List.of("fnd123", booking.number(), ticket, ticket.replace("-", " "))) {
			assertThat(this.company.as("Ratna", () -> this.bookings.named(List.of(word)))).as(word).containsExactly(id);
		}
		assertThat(this.company.as("Ratna", () -> this.bookings.named(List.of("ZZZ999", "")))).isEmpty();
	}

	@Test
	void the_same_number_does_not_lead_to_two_bookings() {
		enter(Trips.shanghai(this.liNa, "TWO123"));

		assertThatExceptionOfType(ReferenceTaken.class).isThrownBy(() -> enter(Trips.shanghai(this.liNa, "TWO123")));
	}

	@Test
	void another_company_neither_sees_it_nor_is_kept_from_its_number() {
		BookingId ours = enter(Trips.shanghai(this.liNa, "WAL123"));
		Company other = this.companies.create();

		assertThat(other.as("Ratna", () -> this.search.list(BookingFilter.called("WAL123"), null, 5)).items())
			.isEmpty();
		assertThatExceptionOfType(BookingNotFound.class)
			.isThrownBy(() -> other.as("Ratna", () -> this.bookings.get(ours)));
		assertThatExceptionOfType(FieldFaults.class)
			.isThrownBy(() -> other.as("Ratna", () -> this.bookings.enter(Trips.shanghai(this.liNa, "WAL124"))));
		BookingId theirs = other.as("Ratna",
				() -> this.bookings.enter(Trips.shanghai(customer(other, "Li Na"), "WAL123")));
		assertThat(this.company.as("Ratna", () -> this.bookings.named(List.of("WAL123")))).containsExactly(ours);
		assertThat(other.as("Ratna", () -> this.bookings.named(List.of("WAL123")))).containsExactly(theirs);
	}

	@Test
	void whoever_only_reads_enters_none() {
		enter(Trips.shanghai(this.liNa, "RDS123"));

		assertThat(this.company.as("Tomas", () -> this.search.list(BookingFilter.called("RDS123"), null, 5)).items())
			.hasSize(1);
		assertThatExceptionOfType(NotAllowed.class)
			.isThrownBy(() -> this.company.as("Tomas", () -> this.bookings.enter(Trips.shanghai(this.liNa, "X"))));
	}

	@Test
	void whoever_is_no_customer_is_named_as_such() {
		UUID nobody = new UUID(7, 7);

		FieldFaults faults = org.assertj.core.api.Assertions.catchThrowableOfType(FieldFaults.class,
				() -> enter(Trips.shanghai(nobody, "STR123")));

		assertThat(faults.faults()).extracting("field").containsExactly("owner", "passengers[0].customer");
	}

	@Test
	void pages_go_by_departure_and_each_booking_comes_once() {
		UUID mei = customer("Mei Lin");
		for (int i = 0; i < 5; i++) {
			enter(Trips.shanghai(mei, "PAG12" + i));
		}
		BookingFilter hers = new BookingFilter(null, new CustomerId(mei), null, "MU", null, null,
				BookingFilter.Order.DEPARTURE);

		BookingSlice first = this.company.as("Ratna", () -> this.search.list(hers, null, 3));
		BookingSlice second = this.company.as("Ratna", () -> this.search.list(hers, first.next(), 3));

		assertThat(first.items()).hasSize(3);
		assertThat(second.items()).hasSize(2).doesNotContainAnyElementsOf(first.items());
		assertThat(second.next()).isNull();
		assertThat(first.items()).extracting(BookingLine::departsZone).containsOnly("Asia/Shanghai");
	}

	@Test
	void what_is_cancelled_leaves_no_more_and_an_old_version_changes_nothing() {
		BookingId id = enter(Trips.shanghai(this.liNa, "CAN123"));

		this.company.run("Ratna", () -> this.bookings.move(id, BookingState.CANCELLED, 0));

		Booking booking = this.company.as("Ratna", () -> this.bookings.get(id));
		assertThat(booking.state()).isEqualTo(BookingState.CANCELLED);
		assertThat(booking.content().departsAt()).isEmpty();
		assertThatExceptionOfType(BookingChanged.class)
			.isThrownBy(() -> this.company.run("Ratna", () -> this.bookings.move(id, BookingState.CONFIRMED, 0)));
	}

	@Test
	void a_trip_stands_in_the_timeline_of_whoever_travels() {
		UUID omar = customer("Omar Haddad");
		enter(Trips.shanghai(omar, "TIM123"));

		Timeline.Slice told = this.company.as("Ratna",
				() -> this.timeline.before(new CustomerId(omar), Happening.Place.END, 20));

		assertThat(told.items()).extracting(Happening::look).contains(Happening.Look.TRIP);
	}

	@Test
	void an_erasure_keeps_what_was_paid_and_drops_who_it_was() {
		UUID anna = customer("Anna Berg");
		BookingId id = enter(Trips.shanghai(anna, "ERA123"));
		assertThat(exported(anna)).hasToString(exported(anna).toString()).asString().contains("ERA123");

		this.company.run(() -> this.transactions.executeWithoutResult((status) -> this.personal.erase(anna)));

		Booking booking = this.company.as("Ratna", () -> this.bookings.get(id));
		assertThat(booking.content().total()).isEqualTo(Money.of("1860", "CNY"));
		assertThat(booking.content().passengers()).extracting(Passenger::name).containsExactly("–");
		assertThat(booking.content().documents()).isEmpty();
		assertThat(booking.content().references()).extracting(Reference::kind).containsExactly(Reference.Kind.NUMBER);
		assertThat(this.company.as("Ratna", () -> this.search.list(BookingFilter.called("ERA123"), null, 5)).items())
			.isEmpty();
	}

	private Record exported(UUID customer) {
		return this.company.as("Ada",
				() -> this.transactions.execute((status) -> this.personal.export(customer).content()));
	}

	private BookingId enter(NewBooking trip) {
		return this.company.as("Ratna", () -> this.bookings.enter(trip));
	}

	private UUID customer(String name) {
		return customer(this.company, name);
	}

	private UUID customer(Company of, String name) {
		return of.as("Ratna", () -> this.customers
			.meet(new Encounter(ContactKind.EMAIL, name.toLowerCase().replace(' ', '.') + "@example.com", name, "en"))
			.value());
	}

}
