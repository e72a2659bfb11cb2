package app.wayside.soak;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

	private volatile Duration wrong;

	/** The clock of the node with this data folder. */
	WrongClock(Path data) {
		this.wrong = read(data);
		Thread.ofPlatform().daemon().start(() -> {
			while (true) {
				this.wrong = read(data);
				sleep();
			}
		});
	}

	/** Sets the clock of a node, and waits until it has seen it. */
	static void set(Path data, Duration wrong) {
		try {
			Files.writeString(data.resolve(FILE), wrong.toString());
			Thread.sleep(200);
		}
		catch (IOException | InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static Duration read(Path data) {
		try {
			String text = Files.exists(data.resolve(FILE)) ? Files.readString(data.resolve(FILE)) : "";
			return text.isEmpty() ? Duration.ZERO : Duration.parse(text);
		}
		catch (IOException ex) {
			return Duration.ZERO;
		}
	}

	private static void sleep() {
		try {
			Thread.sleep(20);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	@Override
	public Instant instant() {
		return this.right.instant().plus(this.wrong);
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
