package app.wayside.quality.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.wayside.customers.CustomerId;
import app.wayside.customers.Customers;
import app.wayside.identity.Staff;
import app.wayside.identity.StaffId;
import app.wayside.identity.Teams;
import app.wayside.quality.SurveyQuery;
import app.wayside.web.Choice;

import org.jspecify.annotations.Nullable;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the page of answers. */
@Component
class QualityReading {

	private static final int PAGE = 50;

	private final SurveyQuery query;

	private final Customers customers;

	private final Staff staff;

	private final Teams teams;

	QualityReading(SurveyQuery query, Customers customers, Staff staff, Teams teams) {
		this.query = query;
		this.customers = customers;
		this.staff = staff;
		this.teams = teams;
	}

	@Transactional(readOnly = true)
	public QualityPage page(SurveyQuery.Filter filter, @Nullable UUID cursor) {
		SurveyQuery.Slice slice = this.query.list(filter, cursor, PAGE);
		return new QualityPage(filter, this.query.sums(filter), slice.items(), names(slice.items(), filter),
				slice.next());
	}

	QualityPage.Names names(List<SurveyQuery.Row> rows, SurveyQuery.Filter filter) {
		Locale reader = LocaleContextHolder.getLocale();
		Map<UUID, String> customerNames = this.customers
			.findAll(rows.stream().map((row) -> new CustomerId(row.customerId())).distinct().toList())
			.stream()
			.collect(Collectors.toMap((customer) -> customer.id().value(), (customer) -> customer.displayName()));
		Map<UUID, String> staffNames = this.staff
			.findAll(rows.stream()
				.map(SurveyQuery.Row::agentId)
				.filter(Objects::nonNull)
				.distinct()
				.map(StaffId::new)
				.toList())
			.stream()
			.collect(Collectors.toMap((person) -> person.id().value(), (person) -> person.nameIn(reader)));
		List<Choice> choices = Stream.concat(Stream.of(new Choice("", "", filter.team() == null)),
				this.teams.all()
					.stream()
					.map((team) -> new Choice(team.id().value().toString(), team.nameIn(reader),
							team.id().value().equals(filter.team()))))
			.toList();
		return new QualityPage.Names(customerNames, staffNames, choices);
	}

}
