package app.wayside.api.cases;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import app.wayside.api.Places;
import app.wayside.api.Words;
import app.wayside.cases.CaseDetail;
import app.wayside.cases.CaseDetails;
import app.wayside.cases.CaseList;
import app.wayside.cases.CaseLists;
import app.wayside.cases.CaseRow;
import app.wayside.cases.CaseView;
import app.wayside.cases.views.ViewId;
import app.wayside.cases.views.Views;
import app.wayside.identity.FieldFault;
import app.wayside.identity.Staff;
import app.wayside.identity.StaffId;
import app.wayside.identity.Teams;
import app.wayside.web.Listing;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads cases, with the names of those who have them. */
@Component
@Transactional(readOnly = true)
class CaseReading {

	/** As PostgreSQL writes a moment. */
	private static final DateTimeFormatter MOMENT = new DateTimeFormatterBuilder().appendPattern("uuuu-MM-dd HH:mm:ss")
		.appendFraction(ChronoField.NANO_OF_SECOND, 0, 6, true)
		.appendOffset("+HH:mm", "+00")
		.toFormatter(Locale.ROOT)
		.withZone(ZoneOffset.UTC);

	private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

	private static final int USUAL = 50;

	private final CaseLists lists;

	private final Views views;

	private final CaseDetails details;

	private final Teams teams;

	private final Staff staff;

	CaseReading(CaseLists lists, Views views, CaseDetails details, Teams teams, Staff staff) {
		this.lists = lists;
		this.views = views;
		this.details = details;
		this.teams = teams;
		this.staff = staff;
	}

	Listing<CaseBody> list(Wanted wanted) {
		CaseList list = list(Words.text((wanted.view() != null) ? wanted.view() : "all"))
			.narrowed(Words.text(wanted.filter()))
			.narrowed(Words.text(wanted.query()));
		int size = Listing.size((wanted.limit() != null) ? wanted.limit() : USUAL);
		String after = Places.of(wanted.cursor(), CaseReading::checked);
		List<CaseRow> rows = this.lists.steadyPage(list.view(), list.filter(), after, size + 1);
		return Listing.part(rows, size, (row) -> Places.cursor(row.cursor()))
			.map((part) -> CaseBody.all(part, names(part.stream().map(CaseRow::agentId).toList())));
	}

	/** The list that a word names, or the view that an id does. */
	CaseList list(String word) {
		if (ID.matcher(word).matches()) {
			return this.views.get(new ViewId(UUID.fromString(word))).list();
		}
		return CaseView.of(word)
			.map((view) -> new CaseList(view, view.order(), ""))
			.orElseThrow(() -> new FieldFault("view", "api.refusal.choice", "view", word));
	}

	/** Only what the database can read gets there. */
	private static String checked(String place) {
		String[] parts = place.split("~", 2);
		UUID.fromString(parts[1]);
		MOMENT.parse(parts[0]);
		return place;
	}

	CaseDetail detail(String name) {
		return this.details.get(this.details.named(name));
	}

	CaseBody one(String name) {
		CaseDetail detail = detail(name);
		StaffId agent = detail.assignment().agent();
		return CaseBody.of(detail, names((agent != null) ? List.of(agent.value()) : List.of()));
	}

	private Names names(Collection<@Nullable UUID> agents) {
		List<StaffId> ids = agents.stream().filter(Objects::nonNull).distinct().map(StaffId::new).toList();
		return new Names(
				this.teams.all().stream().collect(Collectors.toMap((team) -> team.id().value(), (team) -> team.key())),
				this.staff.findAll(ids)
					.stream()
					.collect(Collectors.toMap((person) -> person.id().value(), (person) -> person.email())));
	}

	/**
	 * Which cases are wanted.
	 *
	 * @param view one of the lists of the desk, or the id of a view; all where none
	 * @param filter words and filters
	 * @param query words to be found in number, subject, last words or a reference
	 * @param cursor where to go on
	 * @param limit how many; 50 where none
	 */
	record Wanted(@Nullable String view, @Nullable String filter, @Nullable String query, @Nullable String cursor,
			@Nullable Integer limit) {
	}

}
