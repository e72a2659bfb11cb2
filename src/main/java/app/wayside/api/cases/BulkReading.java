package app.wayside.api.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import app.wayside.api.Words;
import app.wayside.cases.CaseDetails;
import app.wayside.cases.CaseList;
import app.wayside.cases.CaseLists;
import app.wayside.cases.CaseRow;
import app.wayside.cases.bulk.BulkChange;
import app.wayside.cases.bulk.BulkJobs;
import app.wayside.cases.sla.Party;
import app.wayside.cases.sla.Severity;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what a program wants to change, and on which cases. */
@Component
@Transactional(readOnly = true)
class BulkReading {

	private static final int PAGE = 500;

	private final CaseLists lists;

	private final CaseDetails details;

	private final CaseReading reading;

	private final People people;

	BulkReading(CaseLists lists, CaseDetails details, CaseReading reading, People people) {
		this.lists = lists;
		this.details = details;
		this.reading = reading;
		this.people = people;
	}

	/** One more than may be changed at once is enough to be refused. */
	List<UUID> chosen(BulkBody.Draft draft) {
		List<String> named = draft.cases();
		if (named != null) {
			return named.stream().limit(BulkJobs.MOST + 1L).map((each) -> this.details.named(each).value()).toList();
		}
		CaseList list = this.reading.list(Words.text((draft.view() != null) ? draft.view() : "all"))
			.narrowed(Words.filled("filter", draft.filter()));
		List<UUID> found = new ArrayList<>();
		String cursor = null;
		do {
			List<CaseRow> page = this.lists.steadyPage(list.view(), list.filter(), cursor, PAGE);
			page.forEach((row) -> found.add(row.id()));
			cursor = (page.size() == PAGE) ? page.getLast().cursor() : null;
		}
		while (cursor != null && found.size() <= BulkJobs.MOST);
		return found;
	}

	BulkChange change(BulkBody.Draft draft) {
		BulkChange.Kind kind = Words.choice(BulkChange.Kind.class, "kind", draft.kind());
		return switch (kind) {
			case ASSIGN -> BulkChange.assign(team(draft.team()), agent(draft.agent()));
			case WAIT -> BulkChange.wait(Words.choice(Party.class, "party", draft.party()), Words.text(draft.text()));
			case CATEGORY -> BulkChange.label(kind, Words.filled("label", draft.label()));
			case SEVERITY -> BulkChange.label(kind, Words.choice(Severity.class, "label", draft.label()).word());
			case RESOLVE -> BulkChange.resolve(Words.filled("code", draft.code()), Words.filled("text", draft.text()),
					Words.filled("rootCause", draft.rootCause()));
			case CLOSE -> BulkChange.close();
		};
	}

	private @Nullable UUID team(@Nullable String key) {
		return (key != null) ? this.people.team(key).value() : null;
	}

	private @Nullable UUID agent(@Nullable String address) {
		return (address != null) ? this.people.agent(address).value() : null;
	}

}
