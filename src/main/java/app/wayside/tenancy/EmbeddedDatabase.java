package app.wayside.tenancy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/**
 * The PostgreSQL that comes with Wayside, kept in a folder across restarts. It commits as
 * durably as any other: what the library switches off for the sake of tests is on here.
 */
final class EmbeddedDatabase implements AutoCloseable {

	private final DataFolder folder;

	private final EmbeddedPostgres server;

	private EmbeddedDatabase(DataFolder folder, EmbeddedPostgres server) {
		this.folder = folder;
		this.server = server;
	}

	/**
	 * Starts it. One that a killed process has left running is stopped first.
	 * @throws DataFolder.AlreadyRunning where another process uses the folder
	 */
	static EmbeddedDatabase in(Path data) {
		DataFolder folder = DataFolder.take(data);
		try {
			Postmaster.on(folder.rows()).ifPresent(Postmaster::stop);
			return new EmbeddedDatabase(folder,
					EmbeddedPostgres.builder()
						.setDataDirectory(folder.rows())
						.setOverrideWorkingDirectory(folder.programs().toFile())
						.setCleanDataDirectory(false)
						.setRegisterShutdownHook(false)
						.setPGStartupWait(Duration.ofSeconds(60))
						.setServerConfig("fsync", "on")
						.setServerConfig("full_page_writes", "on")
						.setServerConfig("synchronous_commit", "on")
						.setServerConfig("max_connections", "100")
						.setServerConfig("shared_buffers", "256MB")
						.setServerConfig("listen_addresses", "127.0.0.1")
						.start());
		}
		catch (IOException ex) {
			close(folder);
			throw new UncheckedIOException("The embedded database did not start in " + data.toAbsolutePath(), ex);
		}
	}

	private static void close(DataFolder folder) {
		try {
			folder.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	String jdbcUrl() {
		return jdbcUrl(this.server.getPort());
	}

	/** Where a server of ours answers. */
	static String jdbcUrl(int port) {
		return "jdbc:postgresql://127.0.0.1:" + port + "/postgres?user=postgres";
	}

	@Override
	public void close() throws IOException {
		this.server.close();
		this.folder.close();
	}

}
