package app.wayside.api.search;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import app.wayside.api.Places;
import app.wayside.api.Words;
import app.wayside.cases.CaseFiles;
import app.wayside.cases.CaseLists;
import app.wayside.cases.CaseView;
import app.wayside.customers.CustomerFilter;
import app.wayside.customers.CustomerId;
import app.wayside.customers.CustomerSearch;
import app.wayside.customers.CustomerSlice;
import app.wayside.identity.Acting;
import app.wayside.identity.Allowed;
import app.wayside.identity.FieldFault;
import app.wayside.identity.Permission;
import app.wayside.web.Listing;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** One question over everything, for programs. */
@RestController
@RequestMapping("/api/v1/search")
@Tag(name = "Search")
class SearchApi {

	private final CaseLists cases;

	private final CaseFiles files;

	private final CustomerSearch customers;

	SearchApi(CaseLists cases, CaseFiles files, CustomerSearch customers) {
		this.cases = cases;
		this.files = files;
		this.customers = customers;
	}

	/** What can be asked for. */
	enum Kind {

		CASES, PEOPLE, FILES

	}

	@GetMapping
	@Allowed({ Permission.READ_CASES, Permission.READ_CUSTOMERS })
	@Operation(summary = "Looks for words among cases, people and files",
			description = "Without query nothing is found. kinds is any of cases, people and files; without it, all that the token may read. query is "
					+ "read as the filter of cases is. To go on in one kind, ask for it alone with its next as cursor.")
	FoundBody find(@RequestParam(required = false) @Nullable String query,
			@RequestParam(required = false) @Nullable List<String> kinds,
			@RequestParam(required = false) @Nullable String cursor, @RequestParam(defaultValue = "20") int limit) {
		String words = Words.text(query);
		Set<Kind> wanted = kinds(kinds);
		if (cursor != null && wanted.size() > 1) {
			throw new FieldFault("cursor", "api.refusal.search-cursor");
		}
		int size = Listing.size(limit);
		return new FoundBody(wanted.contains(Kind.CASES) ? cases(words, cursor, size) : null,
				wanted.contains(Kind.PEOPLE) ? people(words, cursor, size) : null,
				wanted.contains(Kind.FILES) ? files(words, cursor, size) : null);
	}

	private static Set<Kind> kinds(@Nullable List<String> asked) {
		Set<Kind> wanted = EnumSet.noneOf(Kind.class);
		if (asked != null && !asked.isEmpty()) {
			asked.forEach((word) -> wanted.add(Words.choice(Kind.class, "kinds", word)));
			return wanted;
		}
		for (Kind kind : Kind.values()) {
			if (Acting.current().permissions().contains(needed(kind))) {
				wanted.add(kind);
			}
		}
		return wanted;
	}

	private static Permission needed(Kind kind) {
		return (kind == Kind.PEOPLE) ? Permission.READ_CUSTOMERS : Permission.READ_CASES;
	}

	private Listing<FoundBody.FoundCase> cases(String words, @Nullable String cursor, int size) {
		if (words.isEmpty()) {
			return Listing.whole(List.of());
		}
		String place = Places.of(cursor, (text) -> text);
		return Listing
			.part(this.cases.steadyPage(CaseView.ALL, words, place, size + 1), size,
					(row) -> Places.cursor(row.cursor()))
			.map((rows) -> rows.stream().map(FoundBody.FoundCase::of).toList());
	}

	private Listing<FoundBody.FoundPerson> people(String words, @Nullable String cursor, int size) {
		if (words.isEmpty()) {
			return Listing.whole(List.of());
		}
		UUID after = Places.of(cursor, UUID::fromString);
		CustomerSlice slice = this.customers.list(CustomerFilter.named(words),
				(after != null) ? new CustomerId(after) : null, size);
		CustomerId next = slice.next();
		return new Listing<>(slice.items().stream().map(FoundBody.FoundPerson::of).toList(),
				(next != null) ? Places.cursor(next.value().toString()) : null);
	}

	private Listing<FoundBody.FoundFile> files(String words, @Nullable String cursor, int size) {
		CaseFiles.Found found = this.files.named(words, Places.of(cursor, (text) -> text), size);
		String next = found.next();
		return new Listing<>(found.files().stream().map(FoundBody.FoundFile::of).toList(),
				(next != null) ? Places.cursor(next) : null);
	}

}
