package app.wayside.tenancy;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/** The database that comes along. */
class EmbeddedDatabaseTest {

	/** Starts a database, keeps a row, and waits to be killed. */
	static final class Victim {

		private Victim() {
		}

		public static void main(String[] arguments) throws Exception {
			EmbeddedDatabase database = EmbeddedDatabase.in(Path.of(arguments[0]));
			try (Connection connection = DriverManager.getConnection(database.jdbcUrl());
					var statement = connection.createStatement()) {
				statement.execute("create table kept as select 'acknowledged' as mail");
			}
			System.out.println("kept");
			System.in.read();
		}

	}

	@Test
	void it_commits_durably(@TempDir Path data) throws Exception {
		try (EmbeddedDatabase database = EmbeddedDatabase.in(data)) {
			for (String setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
				assertThat(one(database, "show " + setting)).as(setting).isEqualTo("on");
			}
			assertThatIllegalStateException().isThrownBy(() -> EmbeddedDatabase.in(data))
				.withMessageContaining("already running");
		}
	}

	@Test
	void it_starts_again_after_its_application_was_killed(@TempDir Path data) throws Exception {
		Process victim = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
				System.getProperty("java.class.path"), Victim.class.getName(), data.toString())
			.redirectError(ProcessBuilder.Redirect.DISCARD)
			.start();
		try (var output = victim.inputReader()) {
			assertThat(output.lines().anyMatch("kept"::equals)).isTrue();
		}
		victim.destroyForcibly().waitFor();
		assertThat(Postmaster.on(data.resolve("postgresql"))).as("the database outlives it").isPresent();
		try (EmbeddedDatabase database = EmbeddedDatabase.in(data)) {
			assertThat(one(database, "select mail from kept")).isEqualTo("acknowledged");
		}
		assertThat(Postmaster.on(data.resolve("postgresql"))).isEmpty();
	}

	@Test
	void it_starts_again_where_it_was_when_it_ended_by_itself(@TempDir Path data) throws Exception {
		try (EmbeddedDatabase database = EmbeddedDatabase.in(data)) {
			try (Connection connection = DriverManager.getConnection(database.jdbcUrl());
					var statement = connection.createStatement()) {
				statement.execute("create table kept as select 'acknowledged' as mail");
			}
			Postmaster.on(data.resolve("postgresql")).orElseThrow().process().destroyForcibly();
			Awaitility.await()
				.atMost(Duration.ofMinutes(1))
				.ignoreExceptions()
				.until(() -> one(database, "select mail from kept"), "acknowledged"::equals);
		}
		assertThat(Postmaster.on(data.resolve("postgresql"))).isEmpty();
	}

	private static String one(EmbeddedDatabase database, String sql) throws SQLException, IOException {
		try (Connection connection = DriverManager.getConnection(database.jdbcUrl());
				var statement = connection.createStatement();
				ResultSet row = statement.executeQuery(sql)) {
			row.next();
			return row.getString(1);
		}
	}

}
