package app.wayside.tenancy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL that runs on a folder, as its {@code postmaster.pid} tells it. It outlives
 * the process that started it when that is killed.
 *
 * @param process of the server
 * @param port on which it listens
 */
record Postmaster(ProcessHandle process, int port) {

	private static final Duration FAST = Duration.ofSeconds(60);

	private static final Duration AT_ONCE = Duration.ofSeconds(10);

	private static final Logger LOG = LoggerFactory.getLogger(Postmaster.class);

	/** The server that runs on the folder; nothing where the file is a left-over. */
	static Optional<Postmaster> on(Path rows) {
		try {
			List<String> lines = Files.readAllLines(rows.resolve("postmaster.pid"));
			if (lines.size() < 4) {
				return Optional.empty();
			}
			int port = Integer.parseInt(lines.get(3).strip());
			return ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
				.filter((process) -> worksIn(process, rows))
				.map((process) -> new Postmaster(process, port));
		}
		catch (IOException | NumberFormatException ex) {
			return Optional.empty();
		}
	}

	// Process numbers are given again, so the number alone says little; a server works in
	// its folder.
	private static boolean worksIn(ProcessHandle process, Path rows) {
		try {
			return Files.isSameFile(Path.of("/proc", Long.toString(process.pid()), "cwd"), rows);
		}
		catch (IOException ex) {
			return process.info().command().filter((command) -> command.endsWith("postgres")).isPresent();
		}
	}

	/**
	 * Stops a server whose application was killed: it writes everything down and ends.
	 */
	void stop() {
		LOG.info("The last run was killed; its database (process {}) is stopped first", this.process.pid());
		if (!ends("INT", FAST) && !ends("QUIT", AT_ONCE)) {
			throw new IllegalStateException(
					"The database of the last run (process " + this.process.pid() + ") does not stop");
		}
	}

	private boolean ends(String signal, Duration within) {
		try {
			new ProcessBuilder("kill", "-" + signal, Long.toString(this.process.pid())).start().waitFor();
			this.process.onExit().get(within.toMillis(), TimeUnit.MILLISECONDS);
			return true;
		}
		catch (TimeoutException ex) {
			return false;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (ExecutionException ex) {
			throw new IllegalStateException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

}
