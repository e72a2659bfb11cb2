package app.wayside.conversations;

import java.util.concurrent.Semaphore;

import org.springframework.stereotype.Component;

/**
 * How much mail a node reads at the same time: a few mails, and of large ones no more
 * than its memory holds. Small ones pass by large ones that wait.
 */
@Component
class ReadingRoom {

	/** Enough to keep two cores and the disk busy. */
	private static final int READERS = 6;

	private static final long LARGE = 1024 * 1024;

	/** The mail, its files, and its words while they are looked through. */
	private static final int TIMES_ITS_SIZE = 4;

	private static final int UNIT = 1024 * 1024;

	private final Semaphore places = new Semaphore(READERS);

	private final int units;

	private final Semaphore room;

	ReadingRoom() {
		this(Runtime.getRuntime().maxMemory() / 3);
	}

	ReadingRoom(long bytes) {
		this.units = (int) Math.clamp(bytes / UNIT, 1, Integer.MAX_VALUE);
		this.room = new Semaphore(this.units, true);
	}

	/** Reads a mail of a size when there is room for it. */
	void read(long size, Runnable reading) {
		if (size < LARGE) {
			holding(this.places, 1, reading);
		}
		else {
			int needed = (int) Math.min(this.units, size * TIMES_ITS_SIZE / UNIT);
			holding(this.room, needed, () -> holding(this.places, 1, reading));
		}
	}

	private static void holding(Semaphore semaphore, int permits, Runnable reading) {
		semaphore.acquireUninterruptibly(permits);
		try {
			reading.run();
		}
		finally {
			semaphore.release(permits);
		}
	}

}
