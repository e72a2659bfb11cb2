package app.wayside.customers;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

import app.wayside.identity.Allowed;
import app.wayside.identity.Facts;
import app.wayside.identity.Permission;
import app.wayside.tenancy.Ids;
import app.wayside.web.CsvRow;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The front door to customers as a file: those of a filtered list, page by page, without
 * what is masked elsewhere. It is for those who answer for personal data, and is
 * recorded.
 */
@Service
public class CustomerExport {

	private static final int PAGE = 200;

	private final CustomerSearch search;

	private final Facts facts;

	private final ApplicationEventPublisher events;

	CustomerExport(CustomerSearch search, Facts facts, ApplicationEventPublisher events) {
		this.search = search;
		this.facts = facts;
		this.events = events;
	}

	/** How many customers a filter lets through. */
	@Transactional(readOnly = true)
	@Allowed(Permission.MANAGE_PRIVACY)
	public int count(CustomerFilter filter) {
		return this.search.count(filter);
	}

	/**
	 * Hands out a file, line by line, and records it.
	 * @param taker of each line, with its end
	 */
	@Transactional
	@Allowed(Permission.MANAGE_PRIVACY)
	public void write(CustomerFilter filter, Consumer<String> taker) {
		taker.accept(CsvRow
			.of(List.of("id", "kind", "name", "native_name", "language", "zone", "tier", "company", "email")));
		int customers = 0;
		@Nullable CustomerId after = null;
		do {
			CustomerSlice slice = this.search.list(filter, after, PAGE);
			slice.items().forEach((customer) -> taker.accept(line(customer)));
			customers += slice.items().size();
			after = slice.next();
		}
		while (after != null);
		this.events.publishEvent(new TransferEvent.Exported(this.facts.now(), Ids.next(), customers));
	}

	private static String line(CustomerSummary customer) {
		return CsvRow.of(List.of(customer.id().toString(), customer.kind().name(), customer.displayName(),
				customer.nativeName(), customer.language(), customer.zone(), customer.tier().name(),
				Objects.requireNonNullElse(customer.companyName(), ""),
				Objects.requireNonNullElse(customer.email(), "")));
	}

}
