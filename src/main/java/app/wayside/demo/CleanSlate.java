package app.wayside.demo;

import java.util.List;

import javax.sql.DataSource;

import app.wayside.identity.Tenants;

import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Empties a database in which a demonstration was begun and not finished. */
@Component
class CleanSlate {

	private final DataSource owners;

	private final Tenants tenants;

	CleanSlate(@FlywayDataSource DataSource owners, Tenants tenants) {
		this.owners = owners;
		this.tenants = tenants;
	}

	/**
	 * Removes all rows; numbers begin again.
	 * @throws IllegalStateException where there is another company besides
	 */
	void wipe() {
		if (this.tenants.all().size() > 1) {
			throw new IllegalStateException("Another company works in this database: it is not emptied");
		}
		JdbcClient owner = JdbcClient.create(this.owners);
		List<String> tables = owner.sql("""
				select format('%I.%I', schemaname, tablename) from pg_tables
				where schemaname = 'public' and tablename <> 'flyway_schema_history'
				""").query(String.class).list();
		owner.sql("truncate " + String.join(", ", tables) + " restart identity").update();
		owner.sql("""
				select setval(format('%I.%I', schemaname, sequencename)::regclass, start_value, false) from pg_sequences
				where schemaname = 'public'
				""").query(Long.class).list();
	}

}
