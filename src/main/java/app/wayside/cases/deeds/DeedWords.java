package app.wayside.cases.deeds;

import java.util.Locale;
import java.util.UUID;

import app.wayside.cases.CaseNames;
import app.wayside.cases.Endings;
import app.wayside.identity.Staff;
import app.wayside.identity.StaffId;
import app.wayside.identity.TeamId;
import app.wayside.identity.Teams;
import app.wayside.refusal.Refusal;
import app.wayside.web.Texts;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Deeds, and what they change, in sentences of the reader's language. */
@Component
public class DeedWords {

	private static final String SENTENCE = "cases.deeds.sentence.";

	private final Texts texts;

	private final CaseNames names;

	private final Endings endings;

	private final Teams teams;

	private final Staff staff;

	DeedWords(Texts texts, CaseNames names, Endings endings, Teams teams, Staff staff) {
		this.texts = texts;
		this.names = names;
		this.endings = endings;
		this.teams = teams;
		this.staff = staff;
	}

	/** A deed as a sentence. */
	public String sentence(Deed deed, Locale reader) {
		return switch (deed) {
			case Deed.Take _ -> say(reader, "take");
			case Deed.Close _ -> say(reader, "close");
			case Deed.Assign assign -> assign(assign, reader);
			case Deed.Wait wait -> wait(wait, reader);
			case Deed.Categorise is -> say(reader, "category", category(is.category(), reader));
			case Deed.Weigh is -> say(reader, "severity", severity(is.severity().name(), reader));
			case Deed.Note note -> say(reader, "note", shown(note.text()));
			case Deed.Reply reply -> say(reader, "reply", shown(inLanguage(reply.texts(), reader)));
			case Deed.Task task -> say(reader, "task", shown(task.text()), task.hours());
			case Deed.Promise promise ->
				(promise.hours() != null) ? say(reader, "promise.hours", shown(promise.text()), promise.hours())
						: say(reader, "promise", shown(promise.text()));
			case Deed.Snooze snooze ->
				(snooze.hours() != null) ? say(reader, "snooze.hours", snooze.hours()) : say(reader, "snooze");
			case Deed.Resolve resolve -> {
				Endings.Named named = this.endings.named(resolve.code(), resolve.cause(), reader);
				yield say(reader, "resolve", named.solution(), named.rootCause());
			}
			case Deed.Goodwill goodwill -> say(reader, "goodwill", much(goodwill, reader), shown(goodwill.reason()));
			case Deed.Watch watch ->
				(watch.staff() != null) ? say(reader, "watch.colleague", colleague(watch.staff().toString(), reader))
						: say(reader, "watch");
		};
	}

	/** Why a deed is refused. */
	public String reason(Refusal refusal, Locale reader) {
		return this.texts.get(reader, refusal.messageKey(), refusal.arguments());
	}

	/** What a change changes. */
	public String part(DeedTrial.Change change, Locale reader) {
		return this.texts.get(reader, "cases.deeds.part." + change.part().name().toLowerCase(Locale.ROOT));
	}

	/** What is before, in words. */
	public String before(DeedTrial.Change change, Locale reader) {
		return value(change.part(), change.before(), reader);
	}

	/** What is afterwards, in words. */
	public String after(DeedTrial.Change change, Locale reader) {
		return value(change.part(), change.after(), reader);
	}

	private String value(DeedTrial.Part part, @Nullable String value, Locale reader) {
		if (value == null) {
			return this.texts.get(reader, "cases.deeds.nothing");
		}
		return switch (part) {
			case GOODWILL -> value;
			case STATUS -> this.texts.get(reader, "cases.status." + value);
			case TEAM -> team(value, reader);
			case AGENT -> colleague(value, reader);
			case PROCESS -> CaseNames.name(this.names.processes(reader), value);
			case CATEGORY -> category(value, reader);
			case SEVERITY -> severity(value, reader);
			case WAITING -> party(value, reader);
			case SOLUTION -> this.endings.named(value, "", reader).solution();
		};
	}

	private String assign(Deed.Assign assign, Locale reader) {
		UUID team = assign.team();
		UUID agent = assign.agent();
		if (agent != null) {
			return say(reader, "assign.agent", colleague(agent.toString(), reader));
		}
		return (team != null) ? say(reader, "assign.team", team(team.toString(), reader)) : say(reader, "assign.queue");
	}

	private String much(Deed.Goodwill goodwill, Locale reader) {
		String kind = this.texts.get(reader, "cases.goodwill.kind." + goodwill.kind());
		Object much = (goodwill.points() != null) ? goodwill.points()
				: goodwill.amount() + " " + goodwill.currency().toUpperCase(Locale.ROOT);
		return kind + " " + much;
	}

	private String wait(Deed.Wait wait, Locale reader) {
		if (wait.party() == app.wayside.cases.sla.Party.US) {
			return say(reader, "wait.us");
		}
		String whom = party(wait.party().name(), reader);
		Integer hours = wait.hours();
		return (hours != null) ? say(reader, "wait.hours", whom, hours) : say(reader, "wait", whom);
	}

	private String say(Locale reader, String key, Object... arguments) {
		return this.texts.get(reader, SENTENCE + key, arguments);
	}

	private String party(String party, Locale reader) {
		return this.texts.get(reader, "cases.party." + party);
	}

	private String severity(String severity, Locale reader) {
		return this.texts.get(reader, "cases.clock.severity." + severity.toLowerCase(Locale.ROOT));
	}

	private String category(String key, Locale reader) {
		return CaseNames.name(this.names.categories(reader), key);
	}

	private String team(String id, Locale reader) {
		return this.teams.find(new TeamId(UUID.fromString(id))).map((team) -> team.nameIn(reader)).orElse(id);
	}

	private String colleague(String id, Locale reader) {
		return this.staff.find(new StaffId(UUID.fromString(id))).map((person) -> person.nameIn(reader)).orElse(id);
	}

	private static String inLanguage(java.util.Map<String, String> texts, Locale reader) {
		return texts.getOrDefault(reader.getLanguage(), texts.values().stream().findFirst().orElse(""));
	}

	/** Its first words. */
	private static String shown(String text) {
		String line = text.strip().replaceAll("\\s+", " ");
		return (line.length() > 60) ? line.substring(0, 60) + "…" : line;
	}

}
