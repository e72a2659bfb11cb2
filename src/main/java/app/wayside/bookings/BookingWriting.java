package app.wayside.bookings;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;

import app.wayside.bookings.BookingRows.DocumentRow;
import app.wayside.bookings.BookingRows.HeadRow;
import app.wayside.bookings.BookingRows.ItemRow;
import app.wayside.bookings.BookingRows.MisRow;
import app.wayside.bookings.BookingRows.PartyRow;
import app.wayside.bookings.BookingRows.PassengerRow;
import app.wayside.bookings.BookingRows.PolicyRow;
import app.wayside.bookings.BookingRows.PriceRow;
import app.wayside.bookings.BookingRows.ReferenceRow;
import app.wayside.bookings.BookingRows.SegmentRow;
import app.wayside.tenancy.Tenancy;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes bookings, one or many: all their rows go in one statement, so that a large file
 * costs one round for each batch.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class BookingWriting {

	private static final List<String> TABLES = List.of("booking", "booking_party", "booking_passenger", "booking_item",
			"booking_segment", "booking_document", "booking_price", "booking_mis", "booking_policy",
			"booking_reference");

	private final JdbcClient jdbc;

	private final JsonMapper json;

	BookingWriting(JdbcClient jdbc, JsonMapper json) {
		this.jdbc = jdbc;
		this.json = json.rebuild().propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE).build();
	}

	/** The next numbers. */
	List<String> numbers(int year, int count) {
		return this.jdbc.sql("select nextval('booking_number') from generate_series(1, :count)")
			.param("count", count)
			.query(Long.class)
			.list()
			.stream()
			.map((number) -> "B-%d-%06d".formatted(year, number))
			.toList();
	}

	void add(List<Booking> bookings, Instant madeAt) {
		UUID tenant = Tenancy.current().value();
		List<BookingRows> rows = bookings.stream().map((each) -> rows(tenant, each, madeAt)).toList();
		List<Function<BookingRows, List<? extends Record>>> parts = List.of((one) -> List.of(one.head()),
				BookingRows::parties, BookingRows::passengers, BookingRows::items, BookingRows::segments,
				BookingRows::documents, BookingRows::prices, BookingRows::mis, BookingRows::policy,
				BookingRows::references);
		StringBuilder sql = new StringBuilder();
		List<String> texts = new ArrayList<>();
		for (int i = 0; i < parts.size(); i++) {
			Function<BookingRows, List<? extends Record>> part = parts.get(i);
			List<? extends Record> all = rows.stream().flatMap((one) -> part.apply(one).stream()).toList();
			if (!all.isEmpty()) {
				sql.append(sql.isEmpty() ? "with " : ", ").append("""
						%1$s_rows as (insert into %1$s
						  select * from jsonb_populate_recordset(null::%1$s, cast(? as jsonb)))
						""".formatted(TABLES.get(i)));
				texts.add(this.json.writeValueAsString(all));
			}
		}
		this.jdbc.sql(sql + " select 1").params(texts).query(Integer.class).single();
	}

	private static BookingRows rows(UUID tenant, Booking booking, Instant madeAt) {
		HeadRow head = HeadRow.of(tenant, booking, madeAt);
		BookingContent what = booking.content();
		List<ItemRow> items = each(what.items(), (place, item) -> ItemRow.of(head, place, item));
		return new BookingRows(head,
				each(what.parties(),
						(place, one) -> new PartyRow(tenant, head.id(), one.role().name(), one.customer().value())),
				each(what.passengers(),
						(place, one) -> new PassengerRow(tenant, head.id(), place, one.name(), one.type().name(),
								(one.customer() != null) ? one.customer().value() : null)),
				items,
				items.stream()
					.flatMap((item) -> each(what.items().get(item.position()).segments(),
							(place, segment) -> SegmentRow.of(item, place, segment))
						.stream())
					.toList(),
				each(what.documents(),
						(place, one) -> new DocumentRow(tenant, head.id(), place, one.kind().name(), one.number(),
								one.state().name(), one.item(), one.passenger())),
				each(what.prices(), (place, one) -> PriceRow.of(head, place, one)),
				each(what.mis(), (place, one) -> new MisRow(tenant, head.id(), one.name(), one.value())),
				(what.policy() != null) ? List.of(PolicyRow.of(head, what.policy())) : List.of(),
				each(what.references(), (place, one) -> new ReferenceRow(tenant, head.id(), one.kind().name(),
						one.value(), one.source(), one.written())));
	}

	private static <S, T> List<T> each(List<S> all, Row<S, T> row) {
		return IntStream.range(0, all.size()).mapToObj((place) -> row.of(place, all.get(place))).toList();
	}

	/** A row of what stands at a place. */
	@FunctionalInterface
	private interface Row<S, T> {

		T of(int place, S what);

	}

}
