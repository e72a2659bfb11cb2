package app.wayside.workspace.desk;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import app.wayside.cases.CaseLists;
import app.wayside.cases.CaseNames;
import app.wayside.cases.CaseRow;
import app.wayside.customers.CustomerId;
import app.wayside.customers.CustomerSummary;
import app.wayside.customers.Customers;
import app.wayside.customers.Tier;
import app.wayside.identity.Staff;
import app.wayside.identity.StaffId;
import app.wayside.identity.StaffSummary;
import org.jspecify.annotations.Nullable;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Puts names to the ids in lists, a handful of questions for a whole page. */
@Component
public class DeskNames {

	private final Customers customers;

	private final Staff staff;

	private final CaseNames names;

	DeskNames(Customers customers, Staff staff, CaseNames names) {
		this.customers = customers;
		this.staff = staff;
		this.names = names;
	}

	List<DeskRow> rows(List<CaseRow> rows) {
		return rows(rows, Map.of());
	}

	/** Cases as the desk lists them, each with the place where words were found. */
	public List<DeskRow> rows(List<CaseRow> rows, Map<UUID, CaseLists.Excerpt> excerpts) {
		Locale reader = LocaleContextHolder.getLocale();
		Map<CustomerId, CustomerSummary> customers = this.customers
			.findAll(rows.stream().map((row) -> new CustomerId(row.customerId())).distinct().toList())
			.stream()
			.collect(Collectors.toMap(CustomerSummary::id, Function.identity()));
		Map<UUID, String> agents = agents(rows, reader);
		Map<String, String> processes = this.names.processes(reader);
		Map<String, String> categories = this.names.categories(reader);
		return rows.stream().map((row) -> {
			CustomerSummary customer = customers.get(new CustomerId(row.customerId()));
			String category = (row.category() != null) ? CaseNames.name(categories, row.category())
					: CaseNames.name(processes, row.process());
			return new DeskRow(row, name(customer), (customer != null) ? customer.companyName() : null, category,
					(row.agentId() != null) ? agents.getOrDefault(row.agentId(), "") : "", excerpts.get(row.id()),
					customer != null && customer.tier() == Tier.VIP);
		}).toList();
	}

	/** Both scripts where there are two: 李娜 Li Na. */
	static String name(@Nullable CustomerSummary customer) {
		if (customer == null) {
			return "";
		}
		String nativeName = customer.nativeName();
		return (nativeName.isEmpty() || nativeName.equals(customer.displayName())) ? customer.displayName()
				: nativeName + " " + customer.displayName();
	}

	private Map<UUID, String> agents(List<CaseRow> rows, Locale reader) {
		List<StaffId> ids = rows.stream()
			.map(CaseRow::agentId)
			.filter(Objects::nonNull)
			.distinct()
			.map(StaffId::new)
			.toList();
		return this.staff.findAll(ids)
			.stream()
			.collect(Collectors.toMap((person) -> person.id().value(), (person) -> person.nameIn(reader)));
	}

	/** Colleagues who can be given a case. */
	List<StaffSummary> colleagues() {
		return this.staff.all().stream().filter(StaffSummary::active).toList();
	}

}
