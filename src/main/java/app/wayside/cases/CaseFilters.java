package app.wayside.cases;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import app.wayside.cases.filter.Filter;
import app.wayside.cases.filter.FilterFault;
import app.wayside.cases.filter.FilterKey;
import app.wayside.cases.filter.FilterParser;
import app.wayside.cases.filter.FilterReading;
import app.wayside.cases.filter.FilterTerm;
import app.wayside.cases.filter.FilterValue;
import app.wayside.conversations.ConversationId;
import app.wayside.conversations.Drafts;
import app.wayside.identity.Allowed;
import app.wayside.identity.Permission;
import app.wayside.identity.SignedIn;
import app.wayside.identity.Staff;
import app.wayside.identity.StaffSummary;
import app.wayside.identity.TeamSummary;
import app.wayside.identity.Teams;

import org.springframework.stereotype.Component;

/** Reads filters, and finds whom and when one means, for whoever looks. */
@Component
public class CaseFilters {

	private static final List<FilterKey> NAMED = List.of(FilterKey.PROCESS, FilterKey.CATEGORY, FilterKey.TEAM,
			FilterKey.OWNER);

	private final Teams teams;

	private final Staff staff;

	private final CaseNames names;

	private final Drafts drafts;

	private final Clock clock;

	CaseFilters(Teams teams, Staff staff, CaseNames names, Drafts drafts, Clock clock) {
		this.teams = teams;
		this.staff = staff;
		this.names = names;
		this.drafts = drafts;
		this.clock = clock;
	}

	/**
	 * Reads a line, and looks whether there is what it names.
	 * @return with its faults; nobody is refused here
	 */
	@Allowed(Permission.READ_CASES)
	public FilterReading read(String line) {
		FilterReading reading = FilterParser.read(line);
		if (NAMED.stream().noneMatch((key) -> reading.filter().facts(key).findAny().isPresent())) {
			return reading;
		}
		return reading.but(unknown(reading));
	}

	private List<FilterFault> unknown(FilterReading reading) {
		List<FilterFault> faults = new ArrayList<>();
		Map<FilterKey, Set<String>> known = new HashMap<>();
		for (int place = 0; place < reading.places().size(); place++) {
			if (reading.filter().terms().get(place) instanceof FilterTerm.Fact fact && NAMED.contains(fact.key())) {
				Set<String> names = known.computeIfAbsent(fact.key(), this::names);
				FilterReading.Place at = reading.places().get(place);
				fact.values()
					.stream()
					.map(CaseFilters::text)
					.filter((name) -> !names.contains(name) && !fact.key().choices().contains(name))
					.forEach((name) -> faults.add(new FilterFault(at.at(), at.length(), FilterFault.Kind.UNKNOWN,
							List.of(name, fact.key().word()))));
			}
		}
		return faults;
	}

	private Set<String> names(FilterKey key) {
		return switch (key) {
			case PROCESS -> this.names.processes(java.util.Locale.ROOT).keySet();
			case CATEGORY -> this.names.categories(java.util.Locale.ROOT).keySet();
			case TEAM -> this.teams.all().stream().map(TeamSummary::key).collect(Collectors.toSet());
			default -> this.staff.all()
				.stream()
				.map(StaffSummary::email)
				.map((email) -> email.toLowerCase(java.util.Locale.ROOT))
				.collect(Collectors.toSet());
		};
	}

	/**
	 * Reads a line that must be understood.
	 * @throws FilterNotUnderstood where it is not
	 */
	Filter understood(String line) {
		FilterReading reading = read(line);
		if (!reading.understood()) {
			throw new FilterNotUnderstood(reading.faults().getFirst());
		}
		return reading.filter();
	}

	/** A filter for whoever looks. */
	CaseFilter forReader(Filter filter) {
		return CaseFilter.of(filter, known(List.of(filter)), "f");
	}

	/** What some filters mean, for whoever looks. */
	CaseFilter.Known known(List<Filter> filters) {
		Map<String, UUID> ids = new HashMap<>();
		if (filters.stream().anyMatch((filter) -> filter.facts(FilterKey.TEAM).findAny().isPresent())) {
			this.teams.all().forEach((team) -> ids.put(team.key(), team.id().value()));
		}
		if (filters.stream().anyMatch((filter) -> filter.facts(FilterKey.OWNER).findAny().isPresent())) {
			this.staff.all()
				.forEach((person) -> ids.put(person.email().toLowerCase(java.util.Locale.ROOT), person.id().value()));
		}
		boolean drafts = filters.stream()
			.flatMap((filter) -> filter.facts(FilterKey.HAS))
			.anyMatch((fact) -> fact.values().contains(new FilterValue.Named("draft")));
		return new CaseFilter.Known(ids,
				drafts ? this.drafts.mine().stream().map(ConversationId::value).toList() : List.of(),
				this.clock.instant(),
				SignedIn.current().map((reader) -> reader.preferences().zone()).orElse(ZoneOffset.UTC));
	}

	private static String text(FilterValue value) {
		return (value instanceof FilterValue.Named named) ? named.text() : value.written();
	}

}
