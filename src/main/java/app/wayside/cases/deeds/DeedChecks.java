package app.wayside.cases.deeds;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import app.wayside.cases.CaseNames;
import app.wayside.cases.Endings;
import app.wayside.cases.goodwill.GoodwillKind;
import app.wayside.identity.FieldFault;
import app.wayside.identity.Staff;
import app.wayside.identity.StaffId;
import app.wayside.identity.StaffSummary;
import app.wayside.identity.TeamId;
import app.wayside.identity.Teams;
import app.wayside.knowledge.Gaps;
import app.wayside.knowledge.Languages;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Whether deeds can be done at all, to whatever case. */
@Component
class DeedChecks {

	private static final int MOST = 20;

	private static final int LONGEST_TEXT = 10_000;

	private static final int LONGEST_WORD = 500;

	/** A quarter of a year. */
	private static final int LONGEST_WAIT = 90 * 24;

	private final CaseNames names;

	private final Endings endings;

	private final Teams teams;

	private final Staff staff;

	DeedChecks(CaseNames names, Endings endings, Teams teams, Staff staff) {
		this.names = names;
		this.endings = endings;
		this.teams = teams;
		this.staff = staff;
	}

	void check(List<Deed> deeds) {
		if (deeds.isEmpty() || deeds.size() > MOST) {
			throw new DeedNotValid(0, "", "count", MOST);
		}
		if (deeds.stream().filter(Deed.Reply.class::isInstance).count() > 1) {
			throw new DeedNotValid(0, "", "one-reply");
		}
		for (int step = 0; step < deeds.size(); step++) {
			check(step, deeds.get(step));
		}
	}

	private void check(int step, Deed deed) {
		switch (deed) {
			case Deed.Take _, Deed.Close _ -> {
			}
			case Deed.Assign assign -> {
				team(step, assign.team());
				colleague(step, "agent", assign.agent());
			}
			case Deed.Wait wait -> {
				fits(step, "reason", wait.reason(), LONGEST_WORD);
				hours(step, wait.hours());
			}
			case Deed.Categorise about -> category(step, about.category());
			case Deed.Weigh _ -> {
			}
			case Deed.Note note -> text(step, "text", note.text());
			case Deed.Reply reply -> texts(step, reply.texts());
			case Deed.Task task -> {
				filled(step, "text", task.text());
				fits(step, "text", task.text(), LONGEST_WORD);
				hours(step, task.hours());
			}
			case Deed.Promise promise -> {
				filled(step, "text", promise.text());
				fits(step, "text", promise.text(), LONGEST_WORD);
				hours(step, promise.hours());
			}
			case Deed.Snooze snooze -> hours(step, snooze.hours());
			case Deed.Resolve resolve -> {
				ending(step, resolve);
				texts(step, resolve.texts());
			}
			case Deed.Watch watch -> colleague(step, "staff", watch.staff());
			case Deed.Goodwill goodwill -> goodwill(step, goodwill);
		}
	}

	private static void goodwill(int step, Deed.Goodwill goodwill) {
		filled(step, "reason", goodwill.reason());
		fits(step, "reason", goodwill.reason(), LONGEST_WORD);
		boolean points = goodwill.kind() == GoodwillKind.POINTS;
		Number much = points ? goodwill.points() : goodwill.amount();
		if (much == null || much.doubleValue() <= 0) {
			throw new DeedNotValid(step, points ? "points" : "amount", "amount");
		}
		try {
			goodwill.gift().money();
		}
		catch (FieldFault ex) {
			throw new DeedNotValid(step, "currency", "currency", goodwill.currency());
		}
	}

	private void team(int step, @Nullable UUID id) {
		if (id != null && this.teams.find(new TeamId(id)).isEmpty()) {
			throw new DeedNotValid(step, "team", "team");
		}
	}

	private void colleague(int step, String part, @Nullable UUID id) {
		if (id != null && this.staff.find(new StaffId(id)).filter(StaffSummary::active).isEmpty()) {
			throw new DeedNotValid(step, part, "colleague");
		}
	}

	private void category(int step, String key) {
		if (!this.names.categories(java.util.Locale.ENGLISH).containsKey(key)) {
			throw new DeedNotValid(step, "category", "category", key);
		}
	}

	private void ending(int step, Deed.Resolve resolve) {
		if (!this.endings.knows(resolve.code(), resolve.cause())) {
			throw new DeedNotValid(step, "code", "ending", resolve.code(), resolve.cause());
		}
	}

	private static void texts(int step, Map<String, String> texts) {
		if (texts.isEmpty()) {
			throw new DeedNotValid(step, "texts", "empty");
		}
		texts.forEach((language, text) -> {
			if (!Languages.primary(language).equals(language)) {
				throw new DeedNotValid(step, "texts", "language", language);
			}
			text(step, "texts." + language, text);
		});
	}

	private static void text(int step, String part, String text) {
		filled(step, part, text);
		fits(step, part, text, LONGEST_TEXT);
		Gaps.unknown(text).ifPresent((gap) -> {
			throw new DeedNotValid(step, part, "gap", gap);
		});
	}

	private static void filled(int step, String part, String text) {
		if (text.isBlank()) {
			throw new DeedNotValid(step, part, "empty");
		}
	}

	private static void fits(int step, String part, String text, int longest) {
		if (text.length() > longest) {
			throw new DeedNotValid(step, part, "too-long", longest);
		}
	}

	private static void hours(int step, @Nullable Integer hours) {
		if (hours != null && (hours < 1 || hours > LONGEST_WAIT)) {
			throw new DeedNotValid(step, "hours", "hours", LONGEST_WAIT);
		}
	}

}
