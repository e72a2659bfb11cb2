package app.wayside.customers;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import app.wayside.identity.Acting;
import app.wayside.identity.Allowed;
import app.wayside.identity.Fact;
import app.wayside.identity.Facts;
import app.wayside.identity.Permission;
import app.wayside.tenancy.Ids;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The front door to lists of customers that are handed in as CSV. A list is first a draft
 * whose columns are chosen and which is tried; then its rows are taken in behind the
 * scenes. Whoever is known by an address or a number stays as he is, so a list that is
 * taken in twice makes nobody twice; look-alikes are suggested, never joined.
 */
@Service
public class Imports {

	private static final int MOST_ROWS = 50_000;

	private static final int LATEST = 50;

	private static final Duration DRAFTS_KEPT = Duration.ofDays(7);

	private final ImportStore store;

	private final ContactStore contacts;

	private final Uses uses;

	private final Facts facts;

	private final ApplicationEventPublisher events;

	Imports(ImportStore store, ContactStore contacts, Uses uses, Facts facts, ApplicationEventPublisher events) {
		this.store = store;
		this.contacts = contacts;
		this.uses = uses;
		this.facts = facts;
		this.events = events;
	}

	/** The latest lists, without their counts. */
	@Transactional(readOnly = true)
	@Allowed(Permission.EDIT_CUSTOMERS)
	public List<CustomerImport> latest() {
		return this.store.latest(LATEST);
	}

	/** A list, and how far it came. */
	@Transactional(readOnly = true)
	@Allowed(Permission.EDIT_CUSTOMERS)
	public CustomerImport get(UUID id) {
		return this.store.find(id).orElseThrow(ImportNotFound::new);
	}

	/**
	 * Keeps a list as a draft for a week; what its columns hold is guessed from the first
	 * row.
	 * @throws ImportNotReadable if there are no rows, or more than 50 000
	 */
	@Transactional
	@Allowed(Permission.EDIT_CUSTOMERS)
	public UUID handIn(String fileName, String csv) {
		List<CsvText.Line> lines = CsvText.read(csv.replace("\u0000", ""));
		if (lines.size() < 2 || lines.size() > MOST_ROWS + 1) {
			throw new ImportNotReadable();
		}
		List<String> columns = lines.getFirst().cells();
		List<ImportField> mapping = new ArrayList<>();
		Set<ImportField> taken = new HashSet<>();
		for (String column : columns) {
			ImportField guess = ImportField.guess(column);
			mapping.add(taken.add(guess) ? guess : ImportField.IGNORED);
		}
		UUID id = Ids.next();
		this.store.insert(
				new CustomerImport(id, Names.clean(fileName), columns, mapping, CustomerImport.State.DRAFT,
						lines.size() - 1, Acting.current().name(), this.facts.now().at(), null, Map.of()),
				lines.subList(1, lines.size()));
		return id;
	}

	/** Says what the columns of a draft hold. */
	@Transactional
	@Allowed(Permission.EDIT_CUSTOMERS)
	public void map(UUID id, List<ImportField> mapping) {
		CustomerImport list = draft(id);
		if (mapping.size() == list.columns().size()) {
			this.store.map(id, mapping);
		}
	}

	/** The first rows of a draft as they were handed in. */
	@Transactional(readOnly = true)
	@Allowed(Permission.EDIT_CUSTOMERS)
	public List<List<String>> sample(UUID id, int rows) {
		return this.store.waiting(id, rows).stream().map(ImportStore.Cells::cells).toList();
	}

	/**
	 * What would become of each row of a draft; nothing is changed. Those with faults
	 * come first.
	 */
	@Transactional(readOnly = true)
	@Allowed(Permission.EDIT_CUSTOMERS)
	public Trial attempt(UUID id) {
		CustomerImport list = get(id);
		List<CustomerImport.Line> lines = new ArrayList<>();
		Set<String> seen = new HashSet<>();
		for (ImportStore.Cells cells : this.store.waiting(id, MOST_ROWS)) {
			ImportRow row = ImportRow.of(cells.line(), cells.cells(), list.mapping());
			CustomerImport.Line line = judged(row, known(row) != null || !isFirst(row, seen));
			lines.add(line);
		}
		return new Trial(lines);
	}

	/** What became of the rows of a list, faults first. */
	@Transactional(readOnly = true)
	@Allowed(Permission.EDIT_CUSTOMERS)
	public List<CustomerImport.Line> report(UUID id, int most) {
		return this.store.report(id, most);
	}

	/**
	 * Has a draft taken in; started twice, it is taken in once.
	 * @throws ImportNotDraft if it was taken back
	 */
	@Transactional
	@Allowed(Permission.EDIT_CUSTOMERS)
	public void start(UUID id) {
		CustomerImport list = this.store.lock(id).orElseThrow(ImportNotFound::new);
		if (list.state() == CustomerImport.State.UNDONE) {
			throw new ImportNotDraft();
		}
		if (list.state() == CustomerImport.State.DRAFT) {
			Fact fact = this.facts.now();
			this.store.move(id, CustomerImport.State.RUNNING, fact.at());
			this.events.publishEvent(new TransferEvent.ImportStarted(fact, id, list.total()));
		}
	}

	/**
	 * Takes a list back, with all customers that came with it.
	 * @throws ImportTouched if anything happened with one of them since
	 */
	@Transactional
	@Allowed(Permission.EDIT_CUSTOMERS)
	public void undo(UUID id) {
		CustomerImport list = this.store.lock(id).orElseThrow(ImportNotFound::new);
		if (list.state() != CustomerImport.State.DONE) {
			throw new ImportNotDraft();
		}
		if (!this.store.untouched(id) || this.uses.any(this.store.created(id))) {
			throw new ImportTouched();
		}
		Fact fact = this.facts.now();
		int removed = this.store.remove(id);
		this.store.move(id, CustomerImport.State.UNDONE, fact.at());
		this.events.publishEvent(new TransferEvent.ImportUndone(fact, id, removed));
	}

	/** Who a row means, if he is known. */
	@Nullable CustomerId known(ImportRow row) {
		String reference = row.value(ImportField.REFERENCE);
		if (!reference.isEmpty()) {
			CustomerId found = this.store.byReference(reference).orElse(null);
			if (found != null) {
				return found;
			}
		}
		return row.addresses()
			.stream()
			.flatMap((address) -> this.contacts.holder(address.kind(), address.kind().normalised(address.text()))
				.stream())
			.findFirst()
			.orElse(null);
	}

	static CustomerImport.Line judged(ImportRow row, boolean known) {
		ImportRow.Fault fault = row.fault();
		String who = row.value(ImportField.DISPLAY_NAME);
		if (fault != null) {
			return new CustomerImport.Line(row.line(), CustomerImport.Outcome.FAULTY, fault.field().name(),
					fault.reason(), who);
		}
		return new CustomerImport.Line(row.line(),
				known ? CustomerImport.Outcome.KNOWN : CustomerImport.Outcome.CREATED, "", "", who);
	}

	/** Whether a row is the first in its file with what it is recognised by. */
	private static boolean isFirst(ImportRow row, Set<String> seen) {
		boolean first = true;
		for (NewCustomer.Address address : row.addresses()) {
			first &= seen.add(address.kind() + ":" + address.kind().normalised(address.text()));
		}
		String reference = row.value(ImportField.REFERENCE);
		return (reference.isEmpty() || seen.add("reference:" + reference)) && first;
	}

	private CustomerImport draft(UUID id) {
		CustomerImport list = this.store.lock(id).orElseThrow(ImportNotFound::new);
		if (list.state() != CustomerImport.State.DRAFT) {
			throw new ImportNotDraft();
		}
		return list;
	}

	/**
	 * What would become of a list.
	 *
	 * @param lines all rows
	 */
	public record Trial(List<CustomerImport.Line> lines) {

		/** How many rows would become something. */
		public long count(CustomerImport.Outcome outcome) {
			return this.lines.stream().filter((line) -> line.outcome() == outcome).count();
		}

		/** The rows that would not be taken in, at most some. */
		public List<CustomerImport.Line> faults(int most) {
			return this.lines.stream()
				.filter((line) -> line.outcome() == CustomerImport.Outcome.FAULTY)
				.limit(most)
				.toList();
		}

	}

}
