package app.wayside.cases.sla;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

import app.wayside.cases.sla.CaseLog.Entry;
import app.wayside.cases.sla.ClockFact.AgentReplied;
import app.wayside.cases.sla.ClockFact.Classified;
import app.wayside.cases.sla.ClockFact.Closed;
import app.wayside.cases.sla.ClockFact.CustomerWrote;
import app.wayside.cases.sla.ClockFact.HandedTo;
import app.wayside.cases.sla.ClockFact.Merged;
import app.wayside.cases.sla.ClockFact.MovedIntoAnother;
import app.wayside.cases.sla.ClockFact.Opened;
import app.wayside.cases.sla.ClockFact.Paused;
import app.wayside.cases.sla.ClockFact.PromiseKept;
import app.wayside.cases.sla.ClockFact.PromiseMade;
import app.wayside.cases.sla.ClockFact.PromiseMoved;
import app.wayside.cases.sla.ClockFact.PromiseWithdrawn;
import app.wayside.cases.sla.ClockFact.ReceiptSent;
import app.wayside.cases.sla.ClockFact.Reopened;
import app.wayside.cases.sla.ClockFact.Resolved;
import app.wayside.cases.sla.ClockFact.Resumed;
import app.wayside.cases.sla.ClockStep.Cause;
import app.wayside.cases.sla.ClockStep.Started;
import org.jspecify.annotations.Nullable;

/**
 * Told the facts in order, starts and ends the clocks: the rules of {@link CaseClocks}.
 */
final class CaseStory {

	private static final Set<ClockKind> REPLIES = EnumSet.of(ClockKind.FIRST_REPLY, ClockKind.NEXT_REPLY);

	private final ClockRules rules;

	private final List<Stopwatch> watches = new ArrayList<>();

	private final List<PromiseWatch> promises = new ArrayList<>();

	/** The open ones of the merged cases, each with what it waits for, if it does. */
	private final Map<Integer, Optional<Paused>> openParts = new TreeMap<>();

	private Classification classification = Classification.ANY;

	private boolean survivorClassified;

	private @Nullable String team;

	private boolean closed;

	CaseStory(ClockRules rules) {
		this.rules = rules;
	}

	void tell(Entry entry) {
		int part = entry.part();
		Instant at = entry.fact().at();
		switch (entry.fact()) {
			case Opened opened -> open(part, opened.at());
			case Classified classified -> classify(part, classified);
			case HandedTo handed -> handOver(part, handed);
			case CustomerWrote wrote -> customerWrote(part, wrote.at());
			case AgentReplied reply -> replyClocks().forEach((watch) -> watch.meet(reply.at()));
			case ReceiptSent receipt ->
				replyClocks().forEach((watch) -> watch.note(new ClockStep.ReceiptIsNoReply(receipt.at())));
			case Paused paused -> openParts.replace(part, Optional.of(paused));
			case Resumed resumed -> openParts.replace(part, Optional.empty());
			case Resolved resolved -> resolve(part, resolved.at());
			case Closed end -> close(part, end.at());
			case Reopened reopened -> reopen(part, reopened.at());
			case PromiseMade made -> promise(part, made);
			case PromiseMoved moved -> openPromise(moved.promise()).forEach((watch) -> watch.move(moved.due(), at));
			case PromiseKept kept -> openPromise(kept.promise()).forEach((watch) -> watch.keep(at));
			case PromiseWithdrawn taken -> openPromise(taken.promise()).forEach((watch) -> watch.withdraw(at));
			case Merged merged -> takeOver(entry.joins(), part);
			case MovedIntoAnother moved -> leave(part, moved.at());
		}
		List<Paused> waits = waits();
		openClocks().forEach((watch) -> watch.follow(waits, at));
	}

	List<CaseClock> clocksAt(Instant now) {
		return Stream
			.concat(watches.stream().map((watch) -> watch.at(now)), promises.stream().map((watch) -> watch.at(now)))
			.sorted(Comparator.comparing(CaseClock::startedAt))
			.toList();
	}

	/** Promises of one instant are told apart by what they started. */
	private void promise(int part, PromiseMade made) {
		Instant start = made.at();
		while (startedAt(start)) {
			start = start.plusNanos(1000);
		}
		promises.add(new PromiseWatch(made, part, start));
	}

	private boolean startedAt(Instant moment) {
		return promises.stream().anyMatch((watch) -> watch.startedAt().equals(moment));
	}

	private List<PromiseWatch> openPromise(UUID promise) {
		return promises.stream().filter((watch) -> watch.open() && watch.is(promise)).toList();
	}

	private void open(int part, Instant at) {
		Started start = new Started(at, Cause.OPENED);
		if (openParts.isEmpty()) {
			start(ClockKind.RESOLUTION, start, Duration.ZERO);
		}
		openParts.putIfAbsent(part, Optional.empty());
		askForReply(start);
	}

	private void classify(int part, Classified fact) {
		if (part != CaseLog.SURVIVOR && survivorClassified) {
			return;
		}
		survivorClassified = part == CaseLog.SURVIVOR;
		classification = fact.as();
		retarget(new ClockStep.Reclassified(fact.at()), fact.at());
	}

	private void handOver(int part, HandedTo fact) {
		if (part == CaseLog.SURVIVOR) {
			team = fact.team();
			retarget(new ClockStep.HandedOver(fact.at()), fact.at());
		}
	}

	private void retarget(ClockStep why, Instant at) {
		openClocks().forEach((watch) -> watch.retarget(rules.aim(watch.kind(), classification, team, at), why, at));
	}

	private void customerWrote(int part, Instant at) {
		openParts.computeIfPresent(part,
				(number, wait) -> wait.filter((paused) -> paused.waitingFor() != Party.CUSTOMER));
		if (!closed) {
			askForReply(new Started(at, Cause.CUSTOMER_WROTE));
		}
	}

	private void resolve(int part, Instant at) {
		openParts.remove(part);
		if (openParts.isEmpty()) {
			resolutionClocks().forEach((watch) -> watch.meet(at));
		}
	}

	private void close(int part, Instant at) {
		resolve(part, at);
		promises.stream()
			.filter((watch) -> watch.open() && (openParts.isEmpty() || watch.madeOn(part)))
			.forEach((watch) -> watch.stop(at));
		if (openParts.isEmpty()) {
			replyClocks().forEach((watch) -> watch.stop(at));
			closed = true;
		}
	}

	private void reopen(int part, Instant at) {
		if (openParts.containsKey(part)) {
			return;
		}
		Started start = new Started(at, Cause.REOPENED);
		if (openParts.isEmpty()) {
			start(ClockKind.RESOLUTION, start, countedForResolution());
		}
		openParts.put(part, Optional.empty());
		askForReply(start);
	}

	private void takeOver(int joined, int part) {
		if (openParts.remove(joined) != null) {
			openParts.putIfAbsent(part, Optional.empty());
		}
	}

	private void leave(int part, Instant at) {
		if (part == CaseLog.SURVIVOR) {
			openParts.clear();
			openClocks().forEach((watch) -> watch.stop(at));
			promises.stream().filter(PromiseWatch::open).forEach((watch) -> watch.stop(at));
			closed = true;
		}
	}

	private void askForReply(Started start) {
		closed = false;
		if (replyClocks().isEmpty()) {
			boolean first = watches.stream().noneMatch((watch) -> watch.kind() == ClockKind.FIRST_REPLY);
			start(first ? ClockKind.FIRST_REPLY : ClockKind.NEXT_REPLY, start, Duration.ZERO);
		}
	}

	private void start(ClockKind kind, Started start, Duration kept) {
		watches.add(new Stopwatch(kind, start, rules.aim(kind, classification, team, start.at()), kept));
	}

	private Duration countedForResolution() {
		return watches.stream()
			.filter((watch) -> watch.kind() == ClockKind.RESOLUTION)
			.reduce((earlier, last) -> last)
			.map(Stopwatch::counted)
			.orElse(Duration.ZERO);
	}

	/** What the case waits for; nothing as long as one open part does not wait. */
	private List<Paused> waits() {
		boolean all = openParts.values().stream().allMatch(Optional::isPresent);
		return all ? openParts.values().stream().flatMap(Optional::stream).toList() : List.of();
	}

	private List<Stopwatch> resolutionClocks() {
		return openClocks().filter((watch) -> watch.kind() == ClockKind.RESOLUTION).toList();
	}

	private List<Stopwatch> replyClocks() {
		return openClocks().filter((watch) -> REPLIES.contains(watch.kind())).toList();
	}

	private Stream<Stopwatch> openClocks() {
		return watches.stream().filter(Stopwatch::open);
	}

}
