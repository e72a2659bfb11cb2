package app.wayside.cases.goodwill.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import app.wayside.cases.goodwill.GoodwillEntry;
import app.wayside.customers.CustomerId;
import app.wayside.customers.Customers;
import app.wayside.identity.Staff;
import app.wayside.web.Choice;
import app.wayside.web.CsvRow;
import app.wayside.web.Texts;
import org.jspecify.annotations.Nullable;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Names of people in the ledger, and the ledger as a file, in the reader's language. */
@Component
@Transactional(readOnly = true)
class GoodwillNames {

	private static final List<String> COLUMNS = List.of("at", "number", "customer", "kind", "points", "amount",
			"currency", "by", "reason");

	private final Customers customers;

	private final Staff staff;

	private final Texts texts;

	GoodwillNames(Customers customers, Staff staff, Texts texts) {
		this.customers = customers;
		this.staff = staff;
		this.texts = texts;
	}

	Map<UUID, String> customers(List<GoodwillEntry> entries) {
		return this.customers
			.findAll(entries.stream().map(GoodwillEntry::customerId).distinct().map(CustomerId::new).toList())
			.stream()
			.collect(Collectors.toMap((customer) -> customer.id().value(), (customer) -> customer.displayName()));
	}

	List<Choice> givers(@Nullable UUID chosen) {
		return this.staff.all()
			.stream()
			.map((person) -> new Choice(person.id().toString(), person.nameIn(LocaleContextHolder.getLocale()),
					person.id().value().equals(chosen)))
			.toList();
	}

	String file(List<GoodwillEntry> entries) {
		Locale reader = LocaleContextHolder.getLocale();
		Map<UUID, String> names = customers(entries);
		return CsvRow.BYTE_ORDER_MARK + CsvRow
			.of(COLUMNS.stream().map((column) -> this.texts.get(reader, "cases.goodwill.column." + column)).toList())
				+ entries.stream()
					.map((entry) -> CsvRow
						.of(List.of(entry.at().toString(), entry.number(), names.getOrDefault(entry.customerId(), ""),
								this.texts.get(reader, "cases.goodwill.kind." + entry.kind()),
								(entry.points() != null) ? entry.points().toString() : "",
								entry.cost().amount().toPlainString(), entry.cost().currency().getCurrencyCode(),
								entry.byName(), entry.reason())))
					.collect(Collectors.joining());
	}

}
