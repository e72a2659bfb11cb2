package app.wayside.workspace.live;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;

import app.wayside.audit.Cursor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * An open page, and how far it has been told. It is told on a thread of its own: one that
 * reads slowly, or has gone without a word, keeps no other waiting, and is told the more
 * when it is free again.
 */
final class Listener {

	private static final Logger LOG = LoggerFactory.getLogger(Listener.class);

	private final SseEmitter page;

	private final AtomicBoolean busy = new AtomicBoolean();

	volatile Cursor place;

	Listener(SseEmitter page, Cursor place) {
		this.page = page;
		this.place = place;
	}

	/** Whether it has read all that it was told. */
	boolean free() {
		return !this.busy.get();
	}

	void tell(LiveStreams.Bulletin bulletin) {
		later(() -> {
			send(SseEmitter.event().id(bulletin.place().toString()).data(bulletin.text(), MediaType.TEXT_PLAIN));
			this.place = bulletin.place();
		});
	}

	void keepAlive() {
		later(() -> send(SseEmitter.event().comment("alive")));
	}

	void send(SseEmitter.SseEventBuilder event) {
		try {
			this.page.send(event);
		}
		catch (IOException | IllegalStateException ex) {
			end(ex);
		}
	}

	void close() {
		this.page.complete();
	}

	private void later(Runnable telling) {
		if (this.busy.compareAndSet(false, true)) {
			Thread.ofVirtual().name("live").start(() -> {
				try {
					telling.run();
				}
				finally {
					this.busy.set(false);
				}
			});
		}
	}

	/** A page may be gone already. */
	private void end(Exception gone) {
		try {
			this.page.completeWithError(gone);
		}
		catch (IllegalStateException ex) {
			LOG.debug("A page was gone before it was told", ex);
		}
	}

}
