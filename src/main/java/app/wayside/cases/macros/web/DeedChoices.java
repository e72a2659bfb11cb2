package app.wayside.cases.macros.web;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import app.wayside.cases.Endings;
import app.wayside.cases.catalogue.Catalogue;
import app.wayside.cases.catalogue.Category;
import app.wayside.cases.goodwill.GoodwillKind;
import app.wayside.cases.sla.Party;
import app.wayside.cases.sla.Severity;
import app.wayside.identity.Staff;
import app.wayside.identity.StaffSummary;
import app.wayside.identity.TeamSummary;
import app.wayside.identity.Teams;
import app.wayside.web.Choice;
import app.wayside.web.Texts;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What can be chosen where deeds are written. */
@Component
public class DeedChoices {

	private static final List<String> KINDS = List.of("reply", "note", "take", "assign", "wait", "category", "severity",
			"task", "promise", "snooze", "watch", "goodwill", "resolve", "close");

	private final Teams teams;

	private final Staff staff;

	private final Catalogue catalogue;

	private final Endings endings;

	private final Texts texts;

	DeedChoices(Teams teams, Staff staff, Catalogue catalogue, Endings endings, Texts texts) {
		this.teams = teams;
		this.staff = staff;
		this.catalogue = catalogue;
		this.endings = endings;
		this.texts = texts;
	}

	/**
	 * What can be chosen, each with its name in the reader's language.
	 *
	 * @param kinds of deeds
	 * @param teams to give cases to
	 * @param agents to give cases to
	 * @param parties to wait for
	 * @param categories that cases can be about
	 * @param severities how much cases can matter
	 * @param codes of solutions
	 * @param causes of what happens
	 * @param gifts in what something can be given
	 */
	public record Offered(List<Choice> kinds, List<Choice> teams, List<Choice> agents, List<Choice> parties,
			List<Choice> categories, List<Choice> severities, List<Choice> codes, List<Choice> causes,
			List<Choice> gifts) {

		/** The same but for a kind of deed. */
		public Offered without(String kind) {
			return new Offered(this.kinds.stream().filter((each) -> !each.value().equals(kind)).toList(), this.teams,
					this.agents, this.parties, this.categories, this.severities, this.codes, this.causes, this.gifts);
		}

	}

	@Transactional(readOnly = true)
	public Offered in(Locale reader) {
		Endings.Offered ends = this.endings.offered("", reader);
		return new Offered(
				KINDS.stream().map((kind) -> choice(kind, this.texts.get(reader, "cases.deeds.kind." + kind))).toList(),
				this.teams.all()
					.stream()
					.filter(TeamSummary::active)
					.map((team) -> choice(team.id().toString(), team.nameIn(reader)))
					.toList(),
				this.staff.all()
					.stream()
					.filter(StaffSummary::active)
					.map((person) -> choice(person.id().toString(), person.nameIn(reader)))
					.toList(),
				Arrays.stream(Party.values())
					.map((party) -> choice(party.name(), this.texts.get(reader, "cases.party." + party)))
					.toList(),
				this.catalogue.categories()
					.stream()
					.filter(Category::choosable)
					.map((category) -> choice(category.key(), category.terms().name().in(reader)))
					.sorted(Comparator.comparing(Choice::text))
					.toList(),
				Arrays.stream(Severity.values())
					.map((each) -> choice(each.name(), this.texts.get(reader, "cases.clock.severity." + each.word())))
					.toList(),
				choices(ends.solutions()), choices(ends.rootCauses()),
				Arrays.stream(GoodwillKind.values())
					.map((each) -> choice(each.name(), this.texts.get(reader, "cases.goodwill.kind." + each)))
					.toList());
	}

	private static List<Choice> choices(Map<String, String> names) {
		return names.entrySet().stream().map((each) -> choice(each.getKey(), each.getValue())).toList();
	}

	private static Choice choice(String value, String text) {
		return new Choice(value, text, false);
	}

}
