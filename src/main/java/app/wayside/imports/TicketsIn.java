package app.wayside.imports;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.wayside.cases.CaseId;
import app.wayside.cases.PastCases;
import app.wayside.cases.sla.Party;
import app.wayside.cases.sla.Severity;
import app.wayside.conversations.ChannelId;
import app.wayside.conversations.ConversationId;
import app.wayside.conversations.Direction;
import app.wayside.conversations.Message;
import app.wayside.conversations.PastTalks;
import app.wayside.customers.Acquaintances;
import app.wayside.customers.CustomerSummary;
import app.wayside.customers.Customers;
import app.wayside.files.FileId;
import app.wayside.files.Files;
import app.wayside.files.Upload;
import app.wayside.identity.Staff;
import app.wayside.imports.PastImport.Line;
import app.wayside.imports.PastImport.Outcome;
import app.wayside.imports.PastImportStore.Became;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Makes cases of tickets, and takes them away again. */
@Component
class TicketsIn {

	private final PastImportStore store;

	private final PastCases cases;

	private final PastTalks talks;

	private final People people;

	private final Files files;

	TicketsIn(PastImportStore store, PastCases cases, PastTalks talks, People people, Files files) {
		this.store = store;
		this.cases = cases;
		this.talks = talks;
		this.people = people;
		this.files = files;
	}

	/** Whose tickets they are, and who worked on them. */
	@Component
	record People(Acquaintances acquaintances, Customers customers, Staff staff) {

		CustomerSummary customer(PastTicket.Person person) {
			return this.customers
				.find(this.acquaintances.meet(new Acquaintances.Acquaintance(person.name(), person.email(),
						person.phone(), person.company())))
				.orElseThrow();
		}

		/** Colleagues by their addresses. */
		Map<String, UUID> colleagues() {
			return this.staff.all()
				.stream()
				.filter((each) -> each.active())
				.collect(Collectors.toMap((each) -> each.email().toLowerCase(Locale.ROOT), (each) -> each.id().value(),
						(one, other) -> one));
		}

	}

	/** What would become of a ticket. */
	Line judged(int place, PastTicket ticket, @Nullable Became became) {
		String fault = ticket.fault();
		if (!fault.isEmpty()) {
			return new Line(place, ticket.number(), Outcome.REFUSED, fault, null);
		}
		if (became == null) {
			return new Line(place, ticket.number(), Outcome.CREATED, "", null);
		}
		boolean news = ticket.words().stream().anyMatch((word) -> !became.words().contains(word.id()));
		return new Line(place, ticket.number(), news ? Outcome.UPDATED : Outcome.KNOWN, "", became.caseId());
	}

	/** Takes a ticket in. */
	Line take(PastImport in, int place, PastTicket ticket) {
		Became became = this.store.became(in.source(), List.of(ticket.id())).get(ticket.id());
		Line line = judged(place, ticket, became);
		return switch (line.outcome()) {
			case CREATED -> created(in, line, ticket);
			case UPDATED -> updated(in, line, ticket, Objects.requireNonNull(became));
			default -> line;
		};
	}

	private Line created(PastImport in, Line line, PastTicket ticket) {
		CustomerSummary customer = this.people.customer(ticket.requester());
		Map<String, UUID> colleagues = this.people.colleagues();
		ConversationId talk = this.talks
			.begin(new PastTalks.PastTalk(new ChannelId(Objects.requireNonNull(in.channel())), customer.id(),
					ticket.subject(), Objects.requireNonNull(ticket.openedAt())));
		List<Message> said = say(talk, ticket, ticket.words(), colleagues);
		CaseId made = this.cases.open(past(in, ticket, customer, colleagues), talk, said);
		this.store.remember(in, ticket.id(), new Became(made.value(), ids(ticket)));
		return new Line(line.place(), line.number(), Outcome.CREATED, "", made.value());
	}

	/** What was said since is added, unless somebody has worked on the case here. */
	private Line updated(PastImport in, Line line, PastTicket ticket, Became became) {
		CaseId known = new CaseId(Objects.requireNonNull(line.caseId()));
		if (this.cases.isTouched(known)) {
			return new Line(line.place(), line.number(), Outcome.KNOWN, "touched", known.value());
		}
		List<PastTicket.Word> news = ticket.words()
			.stream()
			.filter((word) -> !became.words().contains(word.id()))
			.toList();
		List<Message> said = say(this.cases.talkOf(known), ticket, news, this.people.colleagues());
		this.cases.more(known, said);
		this.store.remember(in, ticket.id(), new Became(known.value(),
				Stream.concat(became.words().stream(), ids(ticket).stream()).distinct().toList()));
		return line;
	}

	/** Takes a case back that nobody has touched. */
	Line takeBack(Line line, UUID caseId) {
		CaseId id = new CaseId(caseId);
		if (this.cases.isTouched(id)) {
			return new Line(line.place(), line.number(), Outcome.KEPT, "touched", caseId);
		}
		this.cases.remove(id);
		this.store.forget(caseId);
		return new Line(line.place(), line.number(), Outcome.REMOVED, "", caseId);
	}

	private List<Message> say(ConversationId talk, PastTicket ticket, List<PastTicket.Word> words,
			Map<String, UUID> colleagues) {
		List<Message> said = new ArrayList<>();
		for (PastTicket.Word word : words) {
			UUID staff = (word.way() == Direction.IN) ? null
					: colleagues.get(word.author().email().toLowerCase(Locale.ROOT));
			said.add(this.talks.add(talk, ticket.subject(),
					new PastTalks.PastWords(word.way(),
							new PastTalks.PastAuthor(staff, word.author().name(), word.author().email()), word.text(),
							word.internetId().isEmpty() ? null : word.internetId(), word.at(), kept(word.files()))));
		}
		return said;
	}

	private List<FileId> kept(List<PastTicket.Kept> files) {
		return files.stream()
			.map((file) -> this.files
				.store(Upload.received(file.name(), file.type(), Base64.getMimeDecoder().decode(file.content())))
				.id())
			.toList();
	}

	private static PastCases.PastCase past(PastImport in, PastTicket ticket, CustomerSummary customer,
			Map<String, UUID> colleagues) {
		@Nullable String category = ticket.tags()
			.stream()
			.map((tag) -> in.categories().get(tag))
			.filter((key) -> key != null && !key.isEmpty())
			.findFirst()
			.orElse(null);
		boolean waits = ticket.state() == PastCases.State.WAITING;
		return new PastCases.PastCase(in.source().title(), ticket.number(), ticket.subject(), customer,
				new PastCases.About("inquiry", category, Severity.valueOf(ticket.priority()), customer.language()),
				new PastCases.Place(ticket.state(), waits ? Party.CUSTOMER : null,
						colleagues.get(ticket.agent().toLowerCase(Locale.ROOT)),
						Objects.requireNonNull(ticket.openedAt()), ticket.closedAt()));
	}

	private static List<String> ids(PastTicket ticket) {
		return ticket.words().stream().map(PastTicket.Word::id).toList();
	}

}
