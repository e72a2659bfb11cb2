package app.wayside.quality.inspection.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.wayside.cases.CaseNames;
import app.wayside.customers.CustomerId;
import app.wayside.customers.Customers;
import app.wayside.identity.Staff;
import app.wayside.identity.StaffId;
import app.wayside.identity.Teams;
import app.wayside.quality.inspection.Finding;
import app.wayside.web.Choice;
import org.jspecify.annotations.Nullable;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Names of those who appear in a list of findings. */
@Component
class InspectionNames {

	private final Customers customers;

	private final Staff staff;

	private final Teams teams;

	private final CaseNames cases;

	InspectionNames(Customers customers, Staff staff, Teams teams, CaseNames cases) {
		this.customers = customers;
		this.staff = staff;
		this.teams = teams;
		this.cases = cases;
	}

	@Transactional(readOnly = true)
	InspectionPage.Names of(List<Finding> findings, @Nullable UUID team) {
		Locale reader = LocaleContextHolder.getLocale();
		Map<UUID, String> customerNames = this.customers
			.findAll(findings.stream().map((each) -> new CustomerId(each.customerId())).distinct().toList())
			.stream()
			.collect(Collectors.toMap((customer) -> customer.id().value(), (customer) -> customer.displayName()));
		Map<UUID, String> staffNames = this.staff.findAll(
				findings.stream().map(Finding::agentId).filter(Objects::nonNull).distinct().map(StaffId::new).toList())
			.stream()
			.collect(Collectors.toMap((person) -> person.id().value(), (person) -> person.nameIn(reader)));
		List<Choice> choices = Stream
			.concat(Stream.of(new Choice("", "", team == null)),
					this.teams.all()
						.stream()
						.map((each) -> new Choice(each.id().value().toString(), each.nameIn(reader),
								each.id().value().equals(team))))
			.toList();
		return new InspectionPage.Names(customerNames, staffNames, this.cases.processes(reader), choices);
	}

}
