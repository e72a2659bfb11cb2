package app.wayside.workspace.live;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import app.wayside.audit.Cursor;
import app.wayside.audit.EventLog;
import app.wayside.audit.LoggedEvent;
import app.wayside.identity.Acting;
import app.wayside.identity.Actor;
import app.wayside.tenancy.TenantId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.SmartLifecycle;
import org.springframework.http.MediaType;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * The open pages of this node. The event log is asked a few times a second what has been
 * committed, once for each tenant that has a page open: asking costs one indexed read,
 * while notifications of the database would make all commits queue for one lock. Whoever
 * comes back with a cursor is told all that he missed, or, if that is too much, to fetch
 * everything anew.
 */
@Component
class LiveStreams implements SmartLifecycle {

	private static final Logger LOG = LoggerFactory.getLogger(LiveStreams.class);

	private static final int MOST_AT_ONCE = 200;

	private static final long HOUR = 3_600_000;

	private final EventLog log;

	private final Map<TenantId, Room> rooms = new ConcurrentHashMap<>();

	private volatile boolean running;

	LiveStreams(EventLog log) {
		this.log = log;
	}

	SseEmitter open(TenantId tenant, Cursor from) {
		SseEmitter page = new SseEmitter(HOUR);
		Room room = this.rooms.computeIfAbsent(tenant, (key) -> new Room(ConcurrentHashMap.newKeySet()));
		Listener listener = new Listener(page, from);
		page.onCompletion(() -> room.listeners().remove(listener));
		page.onTimeout(page::complete);
		page.onError((fault) -> room.listeners().remove(listener));
		listener.tell(SseEmitter.event().comment("open"));
		room.listeners().add(listener);
		return page;
	}

	@Scheduled(fixedDelayString = "${wayside.live.pulse:150ms}")
	void pulse() {
		this.rooms.forEach((tenant, room) -> {
			if (!room.listeners().isEmpty()) {
				Acting.run(tenant, Actor.WAYSIDE, () -> tell(room));
			}
		});
	}

	@Scheduled(fixedDelay = 15_000)
	void keepAlive() {
		this.rooms.values()
			.forEach((room) -> room.listeners()
				.forEach((listener) -> listener.tell(SseEmitter.event().comment("alive"))));
	}

	@Override
	public void start() {
		this.running = true;
	}

	/**
	 * Open pages are let go before the server waits for its requests to end; they come
	 * back to another node.
	 */
	@Override
	public void stop() {
		this.running = false;
		this.rooms.values().forEach((room) -> room.listeners().forEach((listener) -> listener.page.complete()));
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	/** Those who are equally far share one question. */
	private void tell(Room room) {
		Map<Cursor, List<Listener>> byPlace = new java.util.HashMap<>();
		room.listeners()
			.forEach((listener) -> byPlace.computeIfAbsent(listener.place, (key) -> new java.util.ArrayList<>())
				.add(listener));
		byPlace.forEach((place, listeners) -> {
			List<LoggedEvent> news = this.log.after(place, MOST_AT_ONCE + 1);
			if (news.size() > MOST_AT_ONCE) {
				Cursor now = this.log.now();
				listeners.forEach((listener) -> listener.tellAll(now));
			}
			else if (!news.isEmpty()) {
				listeners.forEach((listener) -> listener.tell(news));
			}
		});
	}

	/** The pages that a tenant has open on this node. */
	record Room(Set<Listener> listeners) {
	}

	/** An open page, and how far it has been told. */
	static final class Listener {

		private final SseEmitter page;

		private volatile Cursor place;

		Listener(SseEmitter page, Cursor place) {
			this.page = page;
			this.place = place;
		}

		void tell(List<LoggedEvent> news) {
			for (LoggedEvent event : news) {
				tell(SseEmitter.event()
					.id(event.cursor().toString())
					.data(new News(event.about().kind(), event.about().id().toString()), MediaType.APPLICATION_JSON));
				this.place = event.cursor();
			}
		}

		void tellAll(Cursor now) {
			tell(SseEmitter.event().id(now.toString()).data(new News("all", ""), MediaType.APPLICATION_JSON));
			this.place = now;
		}

		void tell(SseEmitter.SseEventBuilder event) {
			try {
				this.page.send(event);
			}
			catch (IOException | IllegalStateException ex) {
				end(ex);
			}
		}

		/** A page that is gone already must not keep others from being told. */
		private void end(Exception gone) {
			try {
				this.page.completeWithError(gone);
			}
			catch (IllegalStateException ex) {
				LOG.debug("A page was gone before it was told", ex);
			}
		}

	}

	/**
	 * What an open page is told: enough to fetch the part of itself that changed.
	 *
	 * @param kind of thing
	 * @param about the id of it
	 */
	record News(String kind, String about) {
	}

}
