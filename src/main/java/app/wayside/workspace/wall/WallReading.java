package app.wayside.workspace.wall;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import app.wayside.cases.CaseNames;
import app.wayside.conversations.Channels;
import app.wayside.customers.CustomerId;
import app.wayside.customers.CustomerSummary;
import app.wayside.customers.Customers;
import app.wayside.dispatch.Channel;
import app.wayside.identity.SignedIn;
import app.wayside.identity.Staff;
import app.wayside.identity.StaffId;
import app.wayside.identity.StaffSummary;
import app.wayside.identity.TeamSummary;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the wall in one transaction, and puts names to its ids. */
@Component
class WallReading {

	private final WallQuery query;

	private final Names names;

	private final Ways ways;

	private final Clock clock;

	private final double target;

	WallReading(WallQuery query, Names names, Ways ways, Clock clock,
			@Value("${wayside.wall.first-reply-target:0.95}") double target) {
		this.query = query;
		this.names = names;
		this.ways = ways;
		this.clock = clock;
		this.target = target;
	}

	@Transactional(readOnly = true)
	public WallFigures of(@Nullable TeamSummary team) {
		Instant now = this.clock.instant();
		ZoneId zone = SignedIn.current().map((reader) -> reader.preferences().zone()).orElse(ZoneOffset.UTC);
		WallQuery.Asked asked = new WallQuery.Asked((team != null) ? team.id().value() : null, now,
				LocalDate.ofInstant(now, zone).atStartOfDay(zone).toInstant());
		List<WallQuery.Breach> breaches = this.query.breaches(asked);
		List<WallQuery.Agent> agents = this.query.agents(asked);
		Map<UUID, StaffSummary> people = people(breaches, agents);
		Locale reader = LocaleContextHolder.getLocale();
		Map<String, String> processes = this.names.cases().processes(reader);
		return new WallFigures((team != null) ? team.key() : "", this.target, this.query.totals(asked),
				this.query.queues(asked)
					.stream()
					.map((queue) -> new WallFigures.QueueRow(CaseNames.name(processes, queue.process()), queue))
					.toList(),
				named(breaches, people, processes),
				agents.stream().filter((agent) -> people.containsKey(agent.id())).map((agent) -> {
					StaffSummary person = Objects.requireNonNull(people.get(agent.id()));
					return new WallFigures.AgentRow(person.nameIn(reader), person.email(), agent);
				}).toList(), new WallFigures.Ways(this.ways.channels().all(), this.ways.outbox().health()));
	}

	private List<WallFigures.BreachRow> named(List<WallQuery.Breach> breaches, Map<UUID, StaffSummary> people,
			Map<String, String> processes) {
		Locale reader = LocaleContextHolder.getLocale();
		Map<String, String> categories = this.names.cases().categories(reader);
		Map<UUID, CustomerSummary> customers = this.names.customers()
			.findAll(breaches.stream().map((breach) -> new CustomerId(breach.customerId())).distinct().toList())
			.stream()
			.collect(Collectors.toMap((customer) -> customer.id().value(), Function.identity()));
		return breaches.stream().map((breach) -> {
			StaffSummary agent = people.get(breach.agentId());
			CustomerSummary customer = customers.get(breach.customerId());
			return new WallFigures.BreachRow(breach, (customer != null) ? name(customer) : breach.number(),
					(breach.category() != null) ? CaseNames.name(categories, breach.category())
							: CaseNames.name(processes, breach.process()),
					(agent != null) ? agent.nameIn(reader) : "");
		}).toList();
	}

	private Map<UUID, StaffSummary> people(List<WallQuery.Breach> breaches, List<WallQuery.Agent> agents) {
		List<StaffId> ids = java.util.stream.Stream
			.concat(breaches.stream().map(WallQuery.Breach::agentId), agents.stream().map(WallQuery.Agent::id))
			.filter(Objects::nonNull)
			.distinct()
			.map(StaffId::new)
			.toList();
		return this.names.staff()
			.findAll(ids)
			.stream()
			.collect(Collectors.toMap((person) -> person.id().value(), Function.identity()));
	}

	/** Both scripts where there are two: 李娜 Li Na. */
	static String name(CustomerSummary customer) {
		String nativeName = customer.nativeName();
		return (nativeName.isEmpty() || nativeName.equals(customer.displayName())) ? customer.displayName()
				: nativeName + " " + customer.displayName();
	}

	/**
	 * Where names are found.
	 *
	 * @param staff of colleagues
	 * @param customers of customers
	 * @param cases of processes and categories
	 */
	@Component
	record Names(Staff staff, Customers customers, CaseNames cases) {
	}

	/**
	 * Where it is known how messages come and go.
	 *
	 * @param channels in
	 * @param outbox out
	 */
	@Component
	record Ways(Channels channels, Channel outbox) {
	}

}
