package app.wayside.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

import app.wayside.tenancy.OwnersDatabase;
import tools.jackson.databind.json.JsonMapper;

/**
 * Fills a database with cases of four messages each: the real tables with all that the
 * screens read, copied in blocks in the order of time, with the indexes made afterwards.
 */
final class CaseLoad {

	/** Cases of one block. */
	private static final int BLOCK = 5_000;

	static final int ERA = 8192;

	private final OwnersDatabase database;

	private final JsonMapper json;

	private final List<LoadedCompany> companies;

	private final int cases;

	private final Instant end = Instant.now().minus(Duration.ofMinutes(5));

	CaseLoad(OwnersDatabase database, JsonMapper json, List<LoadedCompany> companies, int cases) {
		this.database = database;
		this.json = json;
		this.companies = companies;
		this.cases = cases;
	}

	/** Loads everything, and tells how long each part took. */
	void run() throws Exception {
		long begin = System.nanoTime();
		List<String> indexes = dropIndexes();
		long dropped = System.nanoTime();
		eras();
		copyBlocks();
		long copied = System.nanoTime();
		makeIndexes(indexes);
		seal();
		long made = System.nanoTime();
		execute("vacuum (analyze, parallel 0)", "checkpoint");
		System.out.printf("loaded %,d cases: %d s rows, %d s indexes, %d s vacuum%n", this.cases,
				seconds(dropped, copied), seconds(copied, made), seconds(made, System.nanoTime()));
		if (dropped < begin) {
			throw new IllegalStateException();
		}
	}

	private static long seconds(long from, long to) {
		return Duration.ofNanos(to - from).toSeconds();
	}

	private void copyBlocks() throws Exception {
		AtomicInteger next = new AtomicInteger();
		try (ExecutorService workers = Executors.newFixedThreadPool(2)) {
			List<Future<?>> running = new ArrayList<>();
			for (int worker = 0; worker < 2; worker++) {
				running.add(workers.submit(() -> {
					copySome(next);
					return null;
				}));
			}
			for (Future<?> each : running) {
				each.get();
			}
		}
	}

	private void copySome(AtomicInteger next) throws SQLException, IOException {
		try (Connection connection = this.database.connect()) {
			try (Statement statement = connection.createStatement()) {
				// the loaded rows are whole: no foreign key is asked about each
				statement.execute("set session_replication_role = replica");
			}
			Rows rows = new Rows();
			for (int from = next.getAndAdd(BLOCK); from < this.cases; from = next.getAndAdd(BLOCK)) {
				int until = Math.min(from + BLOCK, this.cases);
				for (LoadedCompany company : this.companies) {
					CaseRows made = new CaseRows(company, this.json, rows);
					for (int place = company.upTo(from); place < company.upTo(until); place++) {
						made.add(place, company.upTo(this.cases), this.end);
					}
				}
				connection.setAutoCommit(false);
				rows.copyInto(connection);
				connection.commit();
				if (from / BLOCK % 20 == 0) {
					System.out.printf("  %,d cases%n", until);
				}
			}
		}
	}

	private void eras() throws SQLException, IOException {
		Rows rows = new Rows();
		for (LoadedCompany company : this.companies) {
			int all = company.upTo(this.cases);
			rows.add(ERAS, company.tenant(), company.liveEra(), true, "-infinity", "-infinity", 0);
			for (int era = 0; era * ERA < Math.max(1, all); era++) {
				rows.add(ERAS, company.tenant(), company.era(era), false,
						(era == 0) ? "-infinity" : CaseRows.openedAt(era * ERA, all, this.end),
						CaseRows.openedAt(Math.min((era + 1) * ERA, all) - 1, all, this.end),
						Math.min(ERA, all - era * ERA));
			}
		}
		try (Connection connection = this.database.connect()) {
			rows.copyInto(connection);
		}
		execute("select setval(pg_get_serial_sequence('case_search_era', 'id'), 100000000)",
				"select setval('case_number', " + (this.cases + 1) + ")");
	}

	private static final String ERAS = "case_search_era (tenant_id, id, live, begins_at, latest_at, cases)";

	/** Drops all indexes that are no key, and answers how they are made. */
	private List<String> dropIndexes() throws SQLException {
		Map<String, String> made = new LinkedHashMap<>();
		try (Connection connection = this.database
			.connect(); Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery("""
					select i.relname, pg_get_indexdef(i.oid) from pg_index x
					join pg_class i on i.oid = x.indexrelid join pg_class t on t.oid = x.indrelid
					where t.relname = any('{message, event_log, service_case, case_clock, case_reference, case_search,
					  conversation, message_reference, participant, triage_decision, customer, customer_contact,
					  customer_term}')
					  and not exists (select from pg_constraint c where c.conindid = i.oid)
					""")) {
			while (rows.next()) {
				made.put(rows.getString(1), rows.getString(2));
			}
		}
		for (String index : made.keySet()) {
			execute("drop index " + index);
		}
		return List.copyOf(made.values());
	}

	private void makeIndexes(List<String> indexes) throws Exception {
		try (ExecutorService workers = Executors.newFixedThreadPool(2)) {
			List<Future<?>> running = new ArrayList<>();
			for (String index : indexes) {
				running.add(workers.submit(() -> {
					execute("set maintenance_work_mem = '768MB'", "set max_parallel_maintenance_workers = 0", index);
					return null;
				}));
			}
			for (Future<?> each : running) {
				each.get();
			}
		}
	}

	/**
	 * The loaded part of the log counts as sealed, with a link that nothing can verify:
	 * otherwise the sealer would be busy with it.
	 */
	private void seal() throws SQLException {
		for (LoadedCompany company : this.companies) {
			execute("""
					insert into event_seal (tenant_id, number, last_transaction, last_seq, events, previous_hash, hash, sealed_at)
					select tenant_id, coalesce((select max(number) from event_seal s where s.tenant_id = e.tenant_id), 0) + 1,
					       transaction, seq, 0, '', '', now()
					from event_log e where tenant_id = '%s' order by transaction desc, seq desc limit 1
					"""
				.formatted(company.tenant()));
		}
	}

	private void execute(String... statements) throws SQLException {
		try (Connection connection = this.database.connect(); Statement statement = connection.createStatement()) {
			for (String each : statements) {
				statement.execute(each);
			}
		}
	}

	/**
	 * A company that is filled.
	 *
	 * @param tenant its id
	 * @param number counts the companies
	 * @param share of all cases, in percent
	 * @param channel of its mail
	 * @param inbox its address
	 * @param agents who work there
	 * @param teams they work in
	 */
	record LoadedCompany(UUID tenant, int number, int share, UUID channel, String inbox, List<UUID> agents,
			List<UUID> teams) {

		/** How many of some first cases of all companies are its own. */
		int upTo(int ofAll) {
			return (int) ((long) ofAll * this.share / 100);
		}

		int liveEra() {
			return 1_000_000 * (this.number + 1);
		}

		int era(int number) {
			return liveEra() + 1 + number;
		}

	}

}
