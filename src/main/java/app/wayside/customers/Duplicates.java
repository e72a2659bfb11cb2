package app.wayside.customers;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.wayside.identity.Acting;
import app.wayside.identity.Allowed;
import app.wayside.identity.Facts;
import app.wayside.identity.Permission;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The front door to customers that may be one. They are suggested with reasons and never
 * joined by themselves; what somebody told apart is not suggested again.
 */
@Service
public class Duplicates {

	private static final int LONGEST_PAGE = 200;

	private static final int OF_ONE = 10;

	private final DuplicateStore store;

	private final CustomerStore customers;

	private final Facts facts;

	private final Clock clock;

	private final ApplicationEventPublisher events;

	Duplicates(DuplicateStore store, CustomerStore customers, Facts facts, Clock clock,
			ApplicationEventPublisher events) {
		this.store = store;
		this.customers = customers;
		this.facts = facts;
		this.clock = clock;
		this.events = events;
	}

	/**
	 * A page of what is to be looked at, the likeliest first.
	 * @param limit how many, at most 200
	 */
	@Transactional(readOnly = true)
	@Allowed(Permission.READ_CUSTOMERS)
	public SuggestionSlice open(SuggestionSlice.@Nullable Place after, int limit) {
		int size = Math.clamp(limit, 1, LONGEST_PAGE);
		List<DuplicateStore.Row> rows = this.store.open(after, size + 1);
		List<DuplicateStore.Row> shown = rows.subList(0, Math.min(size, rows.size()));
		return new SuggestionSlice(named(shown), (rows.size() > size) ? shown.getLast().place() : null);
	}

	/** What was told apart, the latest first. */
	@Transactional(readOnly = true)
	@Allowed(Permission.READ_CUSTOMERS)
	public List<Suggestion> toldApart(int limit) {
		return named(this.store.dismissed(Math.clamp(limit, 1, LONGEST_PAGE)));
	}

	/** Who may be the same as a customer, the likeliest first. */
	@Transactional(readOnly = true)
	@Allowed(Permission.READ_CUSTOMERS)
	public List<Suggestion> of(CustomerId customer) {
		return named(this.store.of(customer, OF_ONE));
	}

	/**
	 * Remembers that two are not the same.
	 * @throws SuggestionNotFound if nobody suggested so
	 */
	@Transactional
	@Allowed(Permission.EDIT_CUSTOMERS)
	public void tellApart(CustomerId one, CustomerId other) {
		DuplicateStore.Row pair = this.store.between(one, other).orElseThrow(SuggestionNotFound::new);
		if (pair.dismissed() == null) {
			this.store.dismiss(pair, this.clock.instant().truncatedTo(ChronoUnit.MICROS), Acting.current().name());
			this.events.publishEvent(new CustomerEvent.ToldApart(this.facts.now(), one, other));
		}
	}

	/**
	 * Takes back that two are not the same.
	 * @throws SuggestionNotFound if nobody said so
	 */
	@Transactional
	@Allowed(Permission.EDIT_CUSTOMERS)
	public void takeBack(CustomerId one, CustomerId other) {
		DuplicateStore.Row pair = this.store.between(one, other).orElseThrow(SuggestionNotFound::new);
		if (pair.dismissed() != null) {
			this.store.takeBack(pair);
			this.events.publishEvent(new CustomerEvent.ToldApartNoMore(this.facts.now(), one, other));
		}
	}

	private List<Suggestion> named(List<DuplicateStore.Row> rows) {
		Map<CustomerId, CustomerSummary> names = this.customers
			.summaries(rows.stream().flatMap((row) -> Stream.of(row.one(), row.other())).distinct().toList())
			.stream()
			.collect(Collectors.toMap(CustomerSummary::id, Function.identity()));
		return rows.stream().flatMap((row) -> {
			CustomerSummary one = names.get(row.one());
			CustomerSummary other = names.get(row.other());
			return (one != null && other != null) ? Stream
				.of(new Suggestion(one, other, row.score(), row.reasons(), row.found(), row.dismissed(), row.by()))
					: Stream.empty();
		}).toList();
	}

}
