package app.wayside.customers.api;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import app.wayside.customers.CustomerImport;
import app.wayside.customers.ImportField;
import app.wayside.customers.Imports;
import app.wayside.identity.Allowed;
import app.wayside.identity.FieldFault;
import app.wayside.identity.Permission;
import app.wayside.web.Texts;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Lists of customers that programs hand in: tried first, then taken in. */
@RestController
@RequestMapping("/api/v1/customer-imports")
@Tag(name = "Customers")
class CustomerImportsApi {

	private static final int LINES = 200;

	private final Imports imports;

	private final Texts texts;

	CustomerImportsApi(Imports imports, Texts texts) {
		this.imports = imports;
		this.texts = texts;
	}

	/** A list, not taken in yet. */
	@PostMapping
	@Allowed(Permission.EDIT_CUSTOMERS)
	@Operation(summary = "Hands in a list of customers as CSV; nothing is changed until it is started",
			description = "What its columns hold is guessed from the first row, and can be said otherwise.")
	ResponseEntity<ImportBody> handIn(@RequestBody String csv,
			@RequestParam(defaultValue = "customers.csv") String name) {
		UUID id = this.imports.handIn(name, csv);
		return ResponseEntity.created(URI.create("/api/v1/customer-imports/" + id)).body(get(id));
	}

	/** How far it is. */
	@GetMapping("/{id}")
	@Allowed(Permission.EDIT_CUSTOMERS)
	@Operation(summary = "Reads how far a list of customers is")
	ImportBody get(@PathVariable UUID id) {
		return ImportBody.of(this.imports.get(id));
	}

	/** What its columns hold. */
	@PutMapping("/{id}/columns")
	@Allowed(Permission.EDIT_CUSTOMERS)
	@Operation(summary = "Says what the columns of a list hold, one word for each")
	ImportBody map(@PathVariable UUID id, @RequestBody List<ImportField> columns) {
		if (columns.size() != this.imports.get(id).columns().size()) {
			throw new FieldFault("columns", "customers.refusal.columns", this.imports.get(id).columns().size());
		}
		this.imports.map(id, columns);
		return get(id);
	}

	/** What would become of it. */
	@PostMapping("/{id}/trials")
	@Allowed(Permission.EDIT_CUSTOMERS)
	@Operation(summary = "Tells what would become of each row; nothing is changed")
	Trial attempt(@PathVariable UUID id, Locale reader) {
		Imports.Trial trial = this.imports.attempt(id);
		return new Trial(trial.count(CustomerImport.Outcome.CREATED), trial.count(CustomerImport.Outcome.KNOWN),
				trial.count(CustomerImport.Outcome.FAULTY),
				trial.faults(LINES).stream().map((line) -> line(line, reader)).toList());
	}

	/** It is taken in. */
	@PutMapping("/{id}/start")
	@ResponseStatus(HttpStatus.ACCEPTED)
	@Allowed(Permission.EDIT_CUSTOMERS)
	@Operation(summary = "Has a list taken in, behind the scenes; started twice, it is taken in once")
	ImportBody start(@PathVariable UUID id) {
		this.imports.start(id);
		return get(id);
	}

	/** What became of its rows. */
	@GetMapping("/{id}/rows")
	@Allowed(Permission.EDIT_CUSTOMERS)
	@Operation(summary = "Lists what became of the rows, faults first")
	Rows rows(@PathVariable UUID id, Locale reader) {
		return new Rows(this.imports.report(id, LINES).stream().map((line) -> line(line, reader)).toList());
	}

	/** It is taken back. */
	@DeleteMapping("/{id}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Allowed(Permission.EDIT_CUSTOMERS)
	@Operation(summary = "Takes a list back with all customers that came with it",
			description = "Refused where anything happened with one of them since.")
	void undo(@PathVariable UUID id) {
		this.imports.undo(id);
	}

	private Row line(CustomerImport.Line line, Locale reader) {
		return new Row(line.line(), line.outcome(), line.field(),
				line.reason().isEmpty() ? "" : this.texts.get(reader, line.reason()), line.who());
	}

	/**
	 * A list of customers.
	 *
	 * @param id of it
	 * @param name of the file
	 * @param columns the headings
	 * @param mapping what each column holds
	 * @param state DRAFT, RUNNING, DONE or UNDONE
	 * @param total how many rows
	 * @param outcomes how many rows became what
	 * @param by who handed it in
	 * @param at when, UTC
	 * @param finishedAt when it was through, UTC
	 */
	@Schema(name = "CustomerImport")
	@JsonInclude(JsonInclude.Include.ALWAYS)
	record ImportBody(UUID id, String name, List<String> columns, List<ImportField> mapping, CustomerImport.State state,
			int total, Map<CustomerImport.Outcome, Integer> outcomes, String by, Instant at,
			@Nullable Instant finishedAt) {

		static ImportBody of(CustomerImport list) {
			return new ImportBody(list.id(), list.fileName(), list.columns(), list.mapping(), list.state(),
					list.total(), list.outcomes(), list.by(), list.at(), list.finished());
		}

	}

	/**
	 * What would become of a list.
	 *
	 * @param created new customers
	 * @param known customers that are here already and stay as they are
	 * @param faulty rows that would not be taken in
	 * @param faults the first of these
	 */
	@Schema(name = "CustomerImportTrial")
	record Trial(long created, long known, long faulty, List<Row> faults) {
	}

	/** What became of rows. */
	@Schema(name = "CustomerImportRows")
	record Rows(List<Row> items) {
	}

	/**
	 * A row.
	 *
	 * @param line of the file
	 * @param outcome what became of it
	 * @param field in which something is wrong; empty where nothing is
	 * @param reason what is wrong
	 * @param who the name on the row
	 */
	@Schema(name = "CustomerImportRow")
	record Row(int line, CustomerImport.Outcome outcome, String field, String reason, String who) {
	}

}
