package app.wayside.demo;

import javax.sql.DataSource;

import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What PostgreSQL knows of how much there is: its plans follow from it. */
@Component
class Statistics {

	private final DataSource owners;

	Statistics(@FlywayDataSource DataSource owners) {
		this.owners = owners;
	}

	/** Counts anew, so that plans which were made for empty tables are given up. */
	void take() {
		JdbcClient.create(this.owners).sql("analyze").update();
	}

}
