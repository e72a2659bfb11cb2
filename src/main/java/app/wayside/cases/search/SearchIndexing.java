package app.wayside.cases.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import app.wayside.conversations.ConversationId;
import app.wayside.conversations.MessageFile;
import app.wayside.conversations.MessageWords;
import app.wayside.conversations.Messages;
import app.wayside.customers.CustomerId;
import app.wayside.customers.CustomerSummary;
import app.wayside.customers.Customers;
import app.wayside.identity.Acting;
import app.wayside.identity.Actor;
import app.wayside.tenancy.TenantId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes the words of cases anew that have changed, a moment after the commit, so that
 * intake does not wait for it. What is due stands in rows, so a node that dies leaves it
 * to the next.
 */
@Component
class SearchIndexing {

	private static final Logger LOG = LoggerFactory.getLogger(SearchIndexing.class);

	private static final int AT_ONCE = 100;

	/** What a message says beyond this is not looked for. */
	private static final int CHARS = 20_000;

	private final SearchStore store;

	private final Messages messages;

	private final Customers customers;

	private final TransactionTemplate transaction;

	SearchIndexing(SearchStore store, Messages messages, Customers customers, TransactionTemplate transaction) {
		this.store = store;
		this.messages = messages;
		this.customers = customers;
		this.transaction = transaction;
	}

	@Scheduled(fixedDelayString = "${wayside.search.pulse:400ms}")
	void writeDue() {
		List<UUID> tenants = this.transaction.execute((status) -> this.store.tenants());
		if (tenants != null) {
			tenants.forEach((tenant) -> writeAll(new TenantId(tenant)));
		}
	}

	private void writeAll(TenantId tenant) {
		try {
			Acting.run(tenant, Actor.WAYSIDE, () -> {
				while (Boolean.TRUE.equals(this.transaction.execute((status) -> writeSome()))) {
					LOG.trace("{} has more cases to make findable", tenant);
				}
			});
		}
		catch (RuntimeException ex) {
			LOG.warn("Cases were not made findable and will be looked at again: {}", ex.toString());
		}
	}

	/** Whether there may be more. */
	private boolean writeSome() {
		List<SearchStore.Found> cases = this.store.take(AT_ONCE);
		if (!cases.isEmpty()) {
			this.store.openEras();
			this.store.write(documents(cases));
		}
		return cases.size() > AT_ONCE / 2;
	}

	private List<SearchStore.Document> documents(List<SearchStore.Found> cases) {
		Map<CustomerId, CustomerSummary> known = this.customers
			.findAll(cases.stream().map((each) -> new CustomerId(each.customerId())).distinct().toList())
			.stream()
			.collect(Collectors.toMap(CustomerSummary::id, Function.identity()));
		Map<UUID, CaseWords> words = new HashMap<>();
		for (SearchStore.Found each : cases) {
			CaseWords of = new CaseWords(each.language());
			of.add(String.join(" ", each.number(), each.subject(), each.refs(), each.solution()));
			CustomerSummary customer = known.get(new CustomerId(each.customerId()));
			if (customer != null) {
				of.add(names(customer));
			}
			words.put(each.conversationId(), of);
		}
		List<ConversationId> conversations = words.keySet().stream().map(ConversationId::new).toList();
		for (MessageFile file : this.messages.files(conversations)) {
			CaseWords of = words.get(file.conversationId().value());
			if (of != null) {
				of.addFile(file.name());
			}
		}
		for (MessageWords message : this.messages.words(conversations, CHARS)) {
			CaseWords of = words.get(message.conversationId().value());
			if (of != null) {
				of.addWriter(message.fromName(), message.fromAddress());
				of.add(String.join("\n", message.fromName(), message.fromAddress(), message.subject(), message.text()));
			}
		}
		return cases.stream()
			.map((each) -> new SearchStore.Document(each.id(), each.openedAt(), each.live(),
					words.getOrDefault(each.conversationId(), new CaseWords("")).lines()))
			.toList();
	}

	private static String names(CustomerSummary customer) {
		String company = (customer.companyName() != null) ? customer.companyName() : "";
		String email = (customer.email() != null) ? customer.email() : "";
		return String.join(" ", customer.displayName(), customer.nativeName(), company, email);
	}

}
