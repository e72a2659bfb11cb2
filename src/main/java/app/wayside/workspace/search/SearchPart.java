package app.wayside.workspace.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

import app.wayside.bookings.BookingLine;
import app.wayside.bookings.BookingSlice;
import app.wayside.cases.CaseFile;
import app.wayside.customers.CustomerSummary;
import app.wayside.web.Fragment;
import app.wayside.workspace.desk.DeskRow;
import org.jspecify.annotations.Nullable;

/**
 * A part of what was found of one kind: of the lists, that of the kind is filled.
 *
 * @param kind what was looked for
 * @param words by which
 * @param cases cases
 * @param people people and companies
 * @param bookings bookings
 * @param files files
 * @param next the cursor of the next part; null at the end
 */
public record SearchPart(SearchKind kind, String words, List<DeskRow> cases, List<CustomerSummary> people,
		List<BookingLine> bookings, List<CaseFile> files, @Nullable String next) implements Fragment {

	static SearchPart ofCases(String words, List<DeskRow> cases, @Nullable String next) {
		return new SearchPart(SearchKind.CASES, words, cases, List.of(), List.of(), List.of(), next);
	}

	static SearchPart ofPeople(String words, List<CustomerSummary> people, @Nullable String next) {
		return new SearchPart(SearchKind.PEOPLE, words, List.of(), people, List.of(), List.of(), next);
	}

	static SearchPart ofBookings(String words, BookingSlice slice) {
		return new SearchPart(SearchKind.BOOKINGS, words, List.of(), List.of(), slice.items(), List.of(), slice.next());
	}

	static SearchPart ofFiles(String words, List<CaseFile> files, @Nullable String next) {
		return new SearchPart(SearchKind.FILES, words, List.of(), List.of(), List.of(), files, next);
	}

	@Override
	public String template() {
		return "workspace/search/rows";
	}

	/** Whether nothing of this kind was found. */
	public boolean isEmpty() {
		return this.cases.isEmpty() && this.people.isEmpty() && this.bookings.isEmpty() && this.files.isEmpty()
				&& this.next == null;
	}

	/** The address of the next part. */
	public String more() {
		return "/search/" + this.kind.word() + "?q=" + encoded(this.words) + "&cursor="
				+ encoded((this.next != null) ? this.next : "");
	}

	/** The address of all of this kind; files have no list of their own. */
	public String all() {
		return switch (this.kind) {
			case CASES -> "/cases?view=all&q=" + encoded(this.words);
			case PEOPLE -> "/customers?q=" + encoded(this.words);
			case BOOKINGS -> "/bookings?q=" + encoded(this.words);
			case FILES -> "";
		};
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

}
