package app.wayside.tenancy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The PostgreSQL that comes with Wayside, kept in a folder across restarts. It commits as
 * durably as any other: what the library switches off for the sake of tests is on here.
 * Where it ends by itself, as on a full disk, it is started again where it was, until
 * that works.
 */
final class EmbeddedDatabase implements AutoCloseable {

	private static final Duration BETWEEN_STARTS = Duration.ofSeconds(5);

	private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);

	private final DataFolder folder;

	private EmbeddedPostgres server;

	private boolean closed;

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
			EmbeddedDatabase database = new EmbeddedDatabase(folder, server(folder).start());
			database.watch();
			return database;
		}
		catch (IOException ex) {
			close(folder);
			throw new UncheckedIOException("The embedded database did not start in " + data.toAbsolutePath(), ex);
		}
	}

	private static EmbeddedPostgres.Builder server(DataFolder folder) {
		return EmbeddedPostgres.builder()
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
			.setServerConfig("listen_addresses", "127.0.0.1");
	}

	private void watch() {
		Postmaster.on(this.folder.rows()).ifPresent((running) -> running.process().onExit().thenRunAsync(this::revive));
	}

	private synchronized void revive() {
		while (!this.closed) {
			LOG.error("The database has ended by itself; it is started again");
			try {
				int port = this.server.getPort();
				this.server.close();
				this.server = server(this.folder).setPort(port).start();
				watch();
				return;
			}
			catch (IOException | RuntimeException ex) {
				LOG.error("The database does not start: {}", ex.toString());
				pause();
			}
		}
	}

	/** Waits, and lets the application end meanwhile. */
	private synchronized void pause() {
		try {
			wait(BETWEEN_STARTS.toMillis());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			this.closed = true;
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

	synchronized String jdbcUrl() {
		return jdbcUrl(this.server.getPort());
	}

	/** Where a server of ours answers. */
	static String jdbcUrl(int port) {
		return "jdbc:postgresql://127.0.0.1:" + port + "/postgres?user=postgres";
	}

	@Override
	public synchronized void close() throws IOException {
		this.closed = true;
		notifyAll();
		this.server.close();
		this.folder.close();
	}

}
