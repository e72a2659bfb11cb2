package app.wayside.bookings.imports;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

import app.wayside.bookings.NewBooking;
import app.wayside.bookings.NewBooking.NewPrice;
import app.wayside.bookings.NewBooking.NewSegment;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Files of other systems, written by us with the tags of theirs. */
class ReadersTest {

	@Test
	void an_air_7a_has_flights_fare_taxes_paper_and_fields_of_the_company() {
		ImportedBooking one = AirReader.read(Files.AIR).getFirst();

		NewBooking booking = Objects.requireNonNull(one.booking());
		assertThat(one.reference()).isEqualTo("QX7K2P");
		assertThat(one.address()).isEqualTo("li.na@guests.example");
		assertThat(one.total()).isEqualByComparingTo("1790.00");
		assertThat(one.documents()).containsExactly("781-2400193355");
		assertThat(booking.currency()).isEqualTo("CNY");
		assertThat(booking.passengers()).singleElement()
			.satisfies((guest) -> assertThat(guest.name()).isEqualTo("LI/NA MS"));
		assertThat(Objects.requireNonNull(booking.items()).getFirst().segments())
			.extracting(NewSegment::carrier, NewSegment::number, (leg) -> Objects.requireNonNull(leg.from()).at(),
					(leg) -> Objects.requireNonNull(leg.to()).place())
			.containsExactly(org.assertj.core.groups.Tuple.tuple("MU", "5101", "2026-11-20T08:00", "PEK"),
					org.assertj.core.groups.Tuple.tuple("MU", "5102", "2027-01-04T18:30", "PVG"));
		assertThat(booking.prices()).extracting(NewPrice::kind)
			.containsExactly("base", "tax", "surcharge", "commission");
		assertThat(Objects.requireNonNull(booking.prices()).getLast().amount())
			.isEqualByComparingTo(new BigDecimal("46.80"));
		assertThat(booking.mis()).singleElement().satisfies((field) -> assertThat(field.value()).isEqualTo("CC-12"));
	}

	@Test
	void several_airs_stand_in_one_text_and_void_and_refund_name_their_papers() {
		List<ImportedBooking> all = AirReader.read(Files.AIR + Files.VOID + Files.REFUND);

		assertThat(all).extracting(ImportedBooking::deed)
			.containsExactly(ImportedBooking.Deed.ISSUE, ImportedBooking.Deed.VOID, ImportedBooking.Deed.REFUND);
		assertThat(all).allSatisfy((each) -> assertThat(each.documents()).containsExactly("781-2400193355"));
		assertThat(all).extracting(ImportedBooking::sequence).doesNotHaveDuplicates();
	}

	@Test
	void what_is_no_air_is_said_to_be_none() {
		assertThatExceptionOfType(FileNotRead.class).isThrownBy(() -> AirReader.read("Dear all,\nsee below"));
		assertThatExceptionOfType(FileNotRead.class).isThrownBy(() -> AirReader.read("AIR-BLK207;ZZ;;1;"));
		assertThatExceptionOfType(FileNotRead.class).isThrownBy(() -> TableReader.read("a,b\n1,2"));
	}

	@Test
	void rows_of_a_table_with_one_reference_are_one_booking_whatever_the_headings_are_called() {
		List<ImportedBooking> all = TableReader.read(Files.TABLE);

		assertThat(all).extracting(ImportedBooking::reference).containsExactly("TBL001", "TBL002");
		NewBooking trip = Objects.requireNonNull(all.getFirst().booking());
		assertThat(trip.items()).hasSize(2);
		assertThat(trip.prices()).extracting(NewPrice::kind).containsExactly("base", "tax", "base");
		assertThat(all.getFirst().total()).isEqualByComparingTo("2600");
	}

}
