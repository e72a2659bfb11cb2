package app.wayside.workspace.desk;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import app.wayside.cases.CaseId;
import app.wayside.cases.CaseLists;
import app.wayside.cases.CaseParties;
import app.wayside.cases.CaseRole;
import app.wayside.cases.ClockNames;
import app.wayside.cases.CustomerCases;
import app.wayside.customers.CustomerId;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** Parts of a case's page that are fetched by themselves. */
@Controller
class CasePanelController {

	private final OpenCaseReading cases;

	private final CaseLists lists;

	private final DeskNames names;

	private final ClockNames clocks;

	private final OfCustomers customers;

	CasePanelController(OpenCaseReading cases, CaseLists lists, DeskNames names, ClockNames clocks,
			OfCustomers customers) {
		this.cases = cases;
		this.lists = lists;
		this.names = names;
		this.clocks = clocks;
		this.customers = customers;
	}

	/** What customers have to do with cases. */
	@Component
	record OfCustomers(CustomerCases cases, CaseParties parties) {
	}

	@GetMapping("/cases/{id}/body")
	@Transactional(readOnly = true)
	public CaseBody body(@PathVariable UUID id) {
		return new CaseBody(this.cases.read(new CaseId(id)), "");
	}

	@GetMapping("/cases/{id}/clocks")
	@Transactional(readOnly = true)
	public ClockReasons clocks(@PathVariable UUID id, Locale reader) {
		return new ClockReasons(this.cases.read(new CaseId(id)).detail(), this.clocks.in(reader));
	}

	@GetMapping("/cases/of/{customer}")
	@Transactional(readOnly = true)
	public CasesOfCustomer of(@PathVariable UUID customer, @RequestParam @Nullable UUID except) {
		return new CasesOfCustomer(this.names.rows(
				this.lists.of(new CustomerId(customer), 8).stream().filter((row) -> !row.id().equals(except)).toList()),
				List.of(), Map.of());
	}

	@GetMapping("/customers/{customer}/cases")
	@Transactional(readOnly = true)
	public CasesOfCustomer all(@PathVariable UUID customer) {
		CustomerId person = new CustomerId(customer);
		Map<UUID, List<CaseRole>> roles = this.customers.parties()
			.rolesOf(person)
			.stream()
			.collect(Collectors.groupingBy(CaseParties.RoleOn::caseId,
					Collectors.mapping(CaseParties.RoleOn::role, Collectors.toList())));
		return new CasesOfCustomer(this.names.rows(this.lists.of(person, 8)),
				roles.isEmpty() ? List.of() : this.names.rows(this.customers.cases().withRole(person, 8)), roles);
	}

	@GetMapping("/customers/{customer}/clock")
	@Transactional(readOnly = true)
	public CustomerClock clock(@PathVariable UUID customer) {
		return new CustomerClock(this.customers.cases().nextDue(new CustomerId(customer)).orElse(null));
	}

	@GetMapping("/staff/mentions")
	@ResponseBody
	List<Mention> mentions(@RequestParam(defaultValue = "") String q) {
		return this.names.colleagues()
			.stream()
			.filter((person) -> (person.name() + person.nativeName()).toLowerCase(Locale.ROOT)
				.contains(q.toLowerCase(Locale.ROOT)))
			.limit(8)
			.map((person) -> new Mention("@" + person.name() + " ", person.name(), person.nativeName()))
			.toList();
	}

	/**
	 * A colleague to mention.
	 *
	 * @param insert what is written
	 * @param label the name
	 * @param detail the native name
	 */
	record Mention(String insert, String label, String detail) {
	}

}
