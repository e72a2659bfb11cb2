package app.wayside.imports;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import app.wayside.conversations.Channels;
import app.wayside.identity.Acting;
import app.wayside.identity.Allowed;
import app.wayside.identity.Fact;
import app.wayside.identity.Facts;
import app.wayside.identity.Permission;
import app.wayside.imports.PastImport.Outcome;
import app.wayside.imports.PastImport.State;
import app.wayside.tenancy.Ids;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The front door to what other desks handed out. It is first a draft, which is tried
 * without changing anything; then it is taken in behind the scenes, can be stopped and
 * gone on with, and taken back.
 */
@Service
public class PastImports {

	/** More tickets than these are handed in in several parts. */
	private static final int MOST = 50_000;

	private static final int LATEST = 50;

	private static final Duration DRAFTS_KEPT = Duration.ofDays(7);

	private static final int TRIED = 5000;

	private final PastImportStore store;

	private final TicketReading reading;

	private final TicketsIn tickets;

	private final Channels channels;

	private final Telling telling;

	PastImports(PastImportStore store, TicketReading reading, TicketsIn tickets, Channels channels, Telling telling) {
		this.store = store;
		this.reading = reading;
		this.tickets = tickets;
		this.channels = channels;
		this.telling = telling;
	}

	/** Tells what happens. */
	@org.springframework.stereotype.Component
	record Telling(Facts facts, ApplicationEventPublisher events) {
	}

	/**
	 * A file that is handed in.
	 *
	 * @param name of it
	 * @param text in it
	 */
	public record Handed(String name, String text) {
	}

	/**
	 * What would become of an import.
	 *
	 * @param lines of the tickets that were tried
	 * @param tags that people gave, the most frequent first, with how many tickets
	 */
	public record Trial(List<PastImport.Line> lines, Map<String, Long> tags) {

		/** How many tickets would become something. */
		public long count(Outcome outcome) {
			return this.lines.stream().filter((line) -> line.outcome() == outcome).count();
		}

		/** What is worth a look: refusals first. */
		public List<PastImport.Line> samples(int most) {
			return this.lines.stream()
				.sorted(java.util.Comparator.comparing((line) -> line.outcome() != Outcome.REFUSED))
				.limit(most)
				.toList();
		}

	}

	/** The latest imports, without their counts. */
	@Transactional(readOnly = true)
	@Allowed(Permission.MANAGE_CHANNELS)
	public List<PastImport> latest() {
		return this.store.latest(LATEST);
	}

	/** An import, and how far it came. */
	@Transactional(readOnly = true)
	@Allowed(Permission.MANAGE_CHANNELS)
	public PastImport get(UUID id) {
		return this.store.find(id).orElseThrow(PastImportNotFound::new);
	}

	/**
	 * Keeps an export as a draft for a week.
	 * @throws PastImportNotReadable where it is not what it is said to be, holds no
	 * tickets or more than 50 000
	 */
	@Transactional
	@Allowed(Permission.MANAGE_CHANNELS)
	public UUID handIn(Source source, List<Handed> files) {
		TicketReading.Read read = this.reading.read(source, files);
		if (read.rows().isEmpty() || read.rows().size() > MOST) {
			throw new PastImportNotReadable();
		}
		Fact fact = this.telling.facts().now();
		this.store.forgetDraftsBefore(fact.at().minus(DRAFTS_KEPT));
		UUID id = Ids.next();
		this.store.insert(new PastImport(id, source, files.stream().map(Handed::name).collect(Collectors.joining(", ")),
				channel(), read.columns(), read.mapping(), Map.of(), State.DRAFT, read.rows().size(),
				Acting.current().name(), fact.at(), Map.of()), read.rows());
		return id;
	}

	private @Nullable UUID channel() {
		return this.channels.all()
			.stream()
			.filter((each) -> each.active() && each.kind().equals("EMAIL"))
			.map(Channels.Channel::id)
			.findFirst()
			.orElse(null);
	}

	/** What an import is to mean here: columns, tags, and the channel it goes on in. */
	public record Plan(@Nullable UUID channel, List<ImportColumn> mapping, Map<String, String> categories) {
	}

	/**
	 * Says what a draft means here.
	 * @throws PastImportNotNow if it is no draft any more
	 */
	@Transactional
	@Allowed(Permission.MANAGE_CHANNELS)
	public void plan(UUID id, Plan plan) {
		PastImport draft = locked(id, Set.of(State.DRAFT));
		List<ImportColumn> mapping = (plan.mapping().size() == draft.columns().size()) ? plan.mapping()
				: draft.mapping();
		this.store.plan(new PastImport(id, draft.source(), draft.fileNames(),
				(plan.channel() != null) ? plan.channel() : draft.channel(), draft.columns(), mapping,
				plan.categories(), draft.state(), draft.total(), draft.by(), draft.at(), Map.of()));
	}

	/** What would become of the first tickets of a draft; nothing is changed. */
	@Transactional(readOnly = true)
	@Allowed(Permission.MANAGE_CHANNELS)
	public Trial attempt(UUID id) {
		PastImport draft = get(id);
		List<PastImport.Line> lines = new ArrayList<>();
		List<String> tags = new ArrayList<>();
		Set<String> seen = new HashSet<>();
		Map<Integer, PastTicket> tried = new java.util.LinkedHashMap<>();
		this.store.waiting(id, 0, TRIED).forEach((row) -> tried.put(row.place(), this.reading.ticket(draft, row)));
		Map<String, PastImportStore.Became> known = this.store.became(draft.source(),
				tried.values().stream().map(PastTicket::id).toList());
		tried.forEach((place, ticket) -> {
			tags.addAll(ticket.tags());
			boolean again = !ticket.id().isBlank() && !seen.add(ticket.id());
			lines.add(again ? new PastImport.Line(place, ticket.number(), Outcome.KNOWN, "twice", null)
					: this.tickets.judged(place, ticket, known.get(ticket.id())));
		});
		Map<String, Long> counted = tags.stream().collect(Collectors.groupingBy((tag) -> tag, Collectors.counting()));
		Map<String, Long> sorted = new java.util.LinkedHashMap<>();
		counted.entrySet()
			.stream()
			.sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
			.limit(30)
			.forEach((each) -> sorted.put(each.getKey(), each.getValue()));
		return new Trial(lines, sorted);
	}

	/** What became of the tickets, what went wrong first. */
	@Transactional(readOnly = true)
	@Allowed(Permission.MANAGE_CHANNELS)
	public List<PastImport.Line> report(UUID id, int most) {
		return this.store.report(id, most);
	}

	/**
	 * Has a draft taken in, or gone on with after a stop; started twice, it is taken in
	 * once.
	 * @throws PastImportNotNow if it was taken back
	 * @throws NoChannelForImport if nobody said where the cases go on
	 */
	@Transactional
	@Allowed(Permission.MANAGE_CHANNELS)
	public void start(UUID id) {
		PastImport found = locked(id, Set.of(State.DRAFT, State.STOPPED, State.RUNNING, State.DONE));
		if (found.channel() == null) {
			throw new NoChannelForImport();
		}
		if (found.state() == State.DRAFT || found.state() == State.STOPPED) {
			Fact fact = this.telling.facts().now();
			this.store.move(id, State.RUNNING, fact.at());
			this.telling.events()
				.publishEvent(new PastImportEvent.Started(fact, id, found.source().title(), found.total()));
		}
	}

	/** Has it stopped after the few tickets that are being taken in now. */
	@Transactional
	@Allowed(Permission.MANAGE_CHANNELS)
	public void stop(UUID id) {
		locked(id, Set.of(State.RUNNING));
		Fact fact = this.telling.facts().now();
		this.store.move(id, State.STOPPED, fact.at());
		this.telling.events().publishEvent(new PastImportEvent.Stopped(fact, id));
	}

	/** Has all cases taken back that came with it and that nobody has touched. */
	@Transactional
	@Allowed(Permission.MANAGE_CHANNELS)
	public void undo(UUID id) {
		locked(id, Set.of(State.DONE, State.STOPPED));
		this.store.move(id, State.UNDOING, this.telling.facts().now().at());
	}

	private PastImport locked(UUID id, Set<State> states) {
		PastImport found = this.store.lock(id).orElseThrow(PastImportNotFound::new);
		if (!states.contains(found.state())) {
			throw new PastImportNotNow();
		}
		return found;
	}

}
