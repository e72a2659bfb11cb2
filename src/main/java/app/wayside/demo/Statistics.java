package app.wayside.demo;

import javax.sql.DataSource;

import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What PostgreSQL knows of how much there is: its plans follow from it. */
@Component
class Statistics {

	private final JdbcClient jdbc;

	private final DataSource owners;

	Statistics(JdbcClient jdbc, @FlywayDataSource DataSource owners) {
		this.jdbc = jdbc;
		this.owners = owners;
	}

	/**
	 * Has the plans that are made in this transaction go by indexes: they are kept while
	 * the tables, still empty, fill.
	 */
	void expectMuch() {
		this.jdbc.sql("set local enable_seqscan = off").update();
	}

	/**
	 * Counts how much there is now in the tables that grew, so that plans which were made
	 * before are given up.
	 */
	void take() {
		JdbcClient tables = JdbcClient.create(this.owners);
		tables
			.sql("select quote_ident(relname) from pg_stat_user_tables where n_mod_since_analyze > 0 order by relname")
			.query(String.class)
			.list()
			.forEach((table) -> tables.sql("analyze " + table).update());
	}

}
