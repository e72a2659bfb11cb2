package app.wayside.workspace.search;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import app.wayside.bookings.BookingFilter;
import app.wayside.bookings.BookingSearch;
import app.wayside.cases.CaseFiles;
import app.wayside.cases.CaseList;
import app.wayside.cases.CaseLists;
import app.wayside.cases.CaseRow;
import app.wayside.cases.CaseView;
import app.wayside.cases.filter.FilterParser;
import app.wayside.customers.CustomerFilter;
import app.wayside.customers.CustomerId;
import app.wayside.customers.CustomerSearch;
import app.wayside.customers.CustomerSlice;
import app.wayside.identity.Acting;
import app.wayside.workspace.desk.DeskNames;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Looks for words among each kind of thing. */
@Component
@Transactional(readOnly = true)
class SearchReading {

	private static final int FIRST = 8;

	private static final int MORE = 20;

	private final CaseLists cases;

	private final CaseFiles files;

	private final CustomerSearch customers;

	private final BookingSearch bookings;

	private final DeskNames names;

	SearchReading(CaseLists cases, CaseFiles files, CustomerSearch customers, BookingSearch bookings, DeskNames names) {
		this.cases = cases;
		this.files = files;
		this.customers = customers;
		this.bookings = bookings;
		this.names = names;
	}

	/** The beginning of each kind that the reader may see. */
	public List<SearchPart> all(String words) {
		return Arrays.stream(SearchKind.values())
			.filter((kind) -> Acting.current().permissions().contains(kind.needed()))
			.map((kind) -> part(kind, words, null))
			.toList();
	}

	/** A part of one kind, after a cursor. */
	public SearchPart part(SearchKind kind, String words, @Nullable String cursor) {
		int size = (cursor != null) ? MORE : FIRST;
		return switch (kind) {
			case CASES -> cases(words, cursor, size);
			case PEOPLE -> people(words, cursor, size);
			case BOOKINGS ->
				SearchPart.ofBookings(words, this.bookings.list(BookingFilter.called(words), cursor, size));
			case FILES -> {
				CaseFiles.Found found = this.files.named(words, cursor, size);
				yield SearchPart.ofFiles(words, found.files(), found.next());
			}
		};
	}

	private SearchPart cases(String words, @Nullable String cursor, int size) {
		List<CaseRow> rows = this.cases.page(new CaseList(CaseView.ALL, CaseView.Order.RECENT, words), cursor,
				size + 1);
		List<CaseRow> shown = rows.subList(0, Math.min(size, rows.size()));
		return SearchPart.ofCases(words, this.names.rows(shown, this.cases.excerpts(shown, words)),
				(rows.size() > size) ? shown.getLast().cursor() : null);
	}

	/** Terms that only cases know do not find people; other words do. */
	private SearchPart people(String words, @Nullable String cursor, int size) {
		String names = FilterParser.read(words).filter().words();
		if (names.isBlank()) {
			return SearchPart.ofPeople(words, List.of(), null);
		}
		CustomerSlice slice = this.customers.list(CustomerFilter.named(names),
				(cursor != null) ? new CustomerId(UUID.fromString(cursor)) : null, size);
		CustomerId next = slice.next();
		return SearchPart.ofPeople(words, slice.items(), (next != null) ? next.value().toString() : null);
	}

}
