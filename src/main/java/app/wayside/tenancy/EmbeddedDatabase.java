package app.wayside.tenancy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/**
 * The PostgreSQL that comes with Wayside, kept in a folder across restarts. It commits as
 * durably as any other: what the library switches off for the sake of tests is on here.
 */
final class EmbeddedDatabase implements AutoCloseable {

	private final EmbeddedPostgres server;

	private EmbeddedDatabase(EmbeddedPostgres server) {
		this.server = server;
	}

	static EmbeddedDatabase in(Path data) {
		try {
			Path folder = Files.createDirectories(data.toAbsolutePath());
			return new EmbeddedDatabase(EmbeddedPostgres.builder()
				.setDataDirectory(folder.resolve("postgresql"))
				.setOverrideWorkingDirectory(folder.resolve("runtime").toFile())
				.setCleanDataDirectory(false)
				.setRegisterShutdownHook(false)
				.setPGStartupWait(Duration.ofSeconds(60))
				.setServerConfig("fsync", "on")
				.setServerConfig("full_page_writes", "on")
				.setServerConfig("synchronous_commit", "on")
				.setServerConfig("max_connections", "100")
				.setServerConfig("shared_buffers", "256MB")
				.start());
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The embedded database did not start in " + data.toAbsolutePath(), ex);
		}
	}

	String jdbcUrl() {
		return this.server.getJdbcUrl("postgres", "postgres");
	}

	@Override
	public void close() throws IOException {
		this.server.close();
	}

}
