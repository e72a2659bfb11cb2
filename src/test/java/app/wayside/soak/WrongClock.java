package app.wayside.soak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

import app.wayside.time.ScopedClock;

/**
 * The wall clock of a node, wrong by what a file in its data folder says. Whatever counts
 * evenly goes on as it was, as on a machine whose clock is set.
 */
final class WrongClock extends Clock {

	private static final String FILE = "clock";

	private final Clock right = ScopedClock.utc();

	private final Path data;

	/** The clock of the node with this data folder. */
	WrongClock(Path data) {
		this.data = data;
	}

	/** Sets the clock of a node, from its next look at it on. */
	static void set(Path data, Duration wrong) {
		try {
			Path half = data.resolve(FILE + ".half");
			Files.writeString(half, wrong.toString());
			Files.move(half, data.resolve(FILE), StandardCopyOption.ATOMIC_MOVE);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private Duration wrong() {
		Path file = this.data.resolve(FILE);
		try {
			return Files.exists(file) ? Duration.parse(Files.readString(file)) : Duration.ZERO;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public Instant instant() {
		return this.right.instant().plus(wrong());
	}

	@Override
	public ZoneId getZone() {
		return ZoneOffset.UTC;
	}

	@Override
	public Clock withZone(ZoneId zone) {
		return this;
	}

}
