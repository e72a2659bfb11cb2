package app.wayside.workspace.desk;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import app.wayside.cases.CaseDetail;
import app.wayside.cases.CaseDetails;
import app.wayside.cases.CaseId;
import app.wayside.cases.CaseNames;
import app.wayside.cases.Endings;
import app.wayside.cases.Links;
import app.wayside.cases.Resolution;
import app.wayside.cases.sla.Party;
import app.wayside.conversations.Conversation;
import app.wayside.conversations.Draft;
import app.wayside.conversations.Drafts;
import app.wayside.conversations.Talks;
import app.wayside.customers.CustomerSummary;
import app.wayside.customers.Customers;
import app.wayside.identity.StaffId;
import app.wayside.identity.StaffSummary;
import app.wayside.identity.TeamId;
import app.wayside.identity.TeamSummary;
import app.wayside.identity.Teams;
import app.wayside.web.Choice;
import org.jspecify.annotations.Nullable;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Reads one case with all that its page shows. */
@Component
class OpenCaseReading {

	private final CaseDetails details;

	private final CaseNames names;

	private final TimelineReading timelines;

	private final Surroundings around;

	OpenCaseReading(CaseDetails details, CaseNames names, TimelineReading timelines, Surroundings around) {
		this.details = details;
		this.names = names;
		this.timelines = timelines;
		this.around = around;
	}

	OpenCase read(CaseId id) {
		Locale reader = LocaleContextHolder.getLocale();
		CaseDetail detail = this.details.get(id);
		List<StaffSummary> colleagues = this.around.names().colleagues();
		List<TeamSummary> teams = this.around.teams().all();
		CustomerSummary customer = this.around.customers().find(detail.customerId()).orElseThrow();
		return new OpenCase(detail, customer, labels(detail, colleagues, teams), this.timelines.of(detail),
				form(detail, customer), choices(detail, colleagues, teams, reader),
				this.around.links().openChildren(id));
	}

	private OpenCase.Labels labels(CaseDetail detail, List<StaffSummary> colleagues, List<TeamSummary> teams) {
		Locale reader = LocaleContextHolder.getLocale();
		TeamId team = detail.assignment().team();
		StaffId agent = detail.assignment().agent();
		Map<String, String> categories = this.names.categories(reader);
		Resolution ending = detail.resolution();
		return new OpenCase.Labels(CaseNames.name(this.names.processes(reader), detail.classification().process()),
				CaseNames.name(categories, detail.classification().category()),
				teams.stream()
					.filter((each) -> each.id().equals(team))
					.map((each) -> each.nameIn(reader))
					.findFirst()
					.orElse(""),
				colleagues.stream()
					.filter((each) -> each.id().equals(agent))
					.map((each) -> each.nameIn(reader))
					.findFirst()
					.orElse(""),
				(ending != null) ? this.around.endings().named(ending, reader).solution() : "",
				(ending != null) ? this.around.endings().named(ending, reader).rootCause() : "");
	}

	private OpenCase.ReplyForm form(CaseDetail detail, CustomerSummary customer) {
		Conversation conversation = this.around.talks().get(detail.conversationId());
		Draft reply = this.around.drafts().of(new Drafts.Place(detail.conversationId(), Drafts.Kind.REPLY));
		Draft note = this.around.drafts().of(new Drafts.Place(detail.conversationId(), Drafts.Kind.NOTE));
		return new OpenCase.ReplyForm((customer.email() != null) ? customer.email() : "",
				conversation.senderName() + " " + conversation.address(), reply, note, "reply");
	}

	private OpenCase.Choices choices(CaseDetail detail, List<StaffSummary> colleagues, List<TeamSummary> teams,
			Locale reader) {
		Endings.Offered offered = this.around.endings().offered(detail.classification().process(), reader);
		return new OpenCase.Choices(
				teams.stream()
					.map((team) -> choice(team.id().value().toString(), team.nameIn(reader),
							detail.assignment().team()))
					.toList(),
				colleagues.stream()
					.map((person) -> choice(person.id().value().toString(), person.nameIn(reader),
							detail.assignment().agent()))
					.toList(),
				Arrays.stream(Party.values())
					.map((party) -> new Choice(party.name(), "cases.party." + party, false))
					.toList(),
				choices(offered.solutions()), choices(offered.rootCauses()));
	}

	private static List<Choice> choices(Map<String, String> names) {
		return names.entrySet().stream().map((each) -> new Choice(each.getKey(), each.getValue(), false)).toList();
	}

	private static Choice choice(String value, String text, @Nullable Object chosen) {
		return new Choice(value, text, chosen != null && chosen.toString().equals(value));
	}

	/**
	 * The front doors that a case's page asks.
	 *
	 * @param names of people
	 * @param customers who wrote
	 * @param teams to give a case to
	 * @param talks on what is said
	 * @param drafts of what is being said
	 * @param endings on how cases end
	 * @param links to other cases
	 */
	@Component
	record Surroundings(DeskNames names, Customers customers, Teams teams, Talks talks, Drafts drafts, Endings endings,
			Links links) {
	}

}
