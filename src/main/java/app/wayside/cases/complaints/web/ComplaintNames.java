package app.wayside.cases.complaints.web;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.wayside.cases.Endings;
import app.wayside.customers.CustomerId;
import app.wayside.customers.Customers;
import app.wayside.identity.Staff;
import app.wayside.identity.StaffSummary;
import app.wayside.web.Choice;
import org.jspecify.annotations.Nullable;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Names of people and causes, in the reader's language. */
@Component
@Transactional(readOnly = true)
class ComplaintNames {

	private final Customers customers;

	private final Staff staff;

	private final Endings endings;

	ComplaintNames(Customers customers, Staff staff, Endings endings) {
		this.customers = customers;
		this.staff = staff;
		this.endings = endings;
	}

	Map<UUID, String> customers(Collection<UUID> ids) {
		return this.customers.findAll(ids.stream().distinct().map(CustomerId::new).toList())
			.stream()
			.collect(Collectors.toMap((customer) -> customer.id().value(), (customer) -> customer.displayName()));
	}

	Map<String, String> causes() {
		return this.endings.offered("complaint", reader()).rootCauses();
	}

	List<Choice> causes(@Nullable String chosen) {
		return Stream
			.concat(Stream.of(new Choice("", "–", chosen == null)),
					causes().entrySet()
						.stream()
						.map((cause) -> new Choice(cause.getKey(), cause.getValue(), cause.getKey().equals(chosen))))
			.toList();
	}

	List<Choice> owners(@Nullable UUID chosen) {
		return Stream
			.concat(Stream.of(new Choice("", "–", chosen == null)),
					this.staff.all()
						.stream()
						.filter(StaffSummary::active)
						.map((person) -> new Choice(person.id().toString(), person.nameIn(reader()),
								person.id().value().equals(chosen))))
			.toList();
	}

	private static Locale reader() {
		return LocaleContextHolder.getLocale();
	}

}
