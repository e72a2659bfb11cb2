package app.wayside.workspace.live;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import app.wayside.audit.Cursor;
import app.wayside.audit.EventLog;
import app.wayside.audit.LoggedEvent;
import app.wayside.identity.Acting;
import app.wayside.identity.Actor;
import app.wayside.identity.Subject;
import app.wayside.tenancy.TenantId;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.context.SmartLifecycle;
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

	private static final int MOST_AT_ONCE = 200;

	private static final long HOUR = 3_600_000;

	/** In milliseconds: how soon a page may fetch a list again where few are open. */
	private static final long QUICKEST = 300;

	/**
	 * In milliseconds: what each open page adds, so that all together ask no more often
	 * than the node can answer.
	 */
	private static final long FOR_EACH_PAGE = 20;

	/** In milliseconds, when so much has happened that everybody fetches everything. */
	private static final long CALM = 2_000;

	private final EventLog log;

	private final CaseHands hands;

	private final JsonMapper json;

	private final Map<TenantId, Room> rooms = new ConcurrentHashMap<>();

	private volatile boolean running;

	LiveStreams(EventLog log, CaseHands hands, JsonMapper json) {
		this.log = log;
		this.hands = hands;
		this.json = json;
	}

	SseEmitter open(TenantId tenant, Cursor from) {
		SseEmitter page = new SseEmitter(HOUR);
		Room room = this.rooms.computeIfAbsent(tenant, (key) -> new Room(ConcurrentHashMap.newKeySet()));
		Listener listener = new Listener(page, from);
		page.onCompletion(() -> room.listeners().remove(listener));
		page.onTimeout(page::complete);
		page.onError((fault) -> room.listeners().remove(listener));
		listener.send(SseEmitter.event().comment("open"));
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
		this.rooms.values().forEach((room) -> room.listeners().forEach(Listener::keepAlive));
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
		this.rooms.values().forEach((room) -> room.listeners().forEach((listener) -> listener.close()));
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	/** Those who are equally far share one question, and one answer. */
	private void tell(Room room) {
		Map<Cursor, List<Listener>> byPlace = room.listeners()
			.stream()
			.filter(Listener::free)
			.collect(Collectors.groupingBy((listener) -> listener.place));
		byPlace.forEach((place, listeners) -> {
			List<LoggedEvent> news = this.log.after(place, MOST_AT_ONCE + 1);
			if (!news.isEmpty()) {
				Bulletin bulletin = (news.size() > MOST_AT_ONCE) ? everything() : bulletin(news, room);
				listeners.forEach((listener) -> listener.tell(bulletin));
			}
		});
	}

	private Bulletin everything() {
		return new Bulletin(this.log.now(), this.json.writeValueAsString(new Told(List.of(News.ALL), CALM)));
	}

	private Bulletin bulletin(List<LoggedEvent> events, Room room) {
		Set<Subject> subjects = events.stream()
			.map(LoggedEvent::about)
			.collect(Collectors.toCollection(LinkedHashSet::new));
		Map<UUID, List<String>> hands = this.hands
			.of(subjects.stream().filter((about) -> about.kind().equals("case")).map(Subject::id).toList());
		List<News> news = subjects.stream()
			.map((about) -> new News(about.kind(), about.id().toString(), hands.get(about.id())))
			.toList();
		long pace = Math.max(QUICKEST, room.listeners().size() * FOR_EACH_PAGE);
		return new Bulletin(events.getLast().cursor(), this.json.writeValueAsString(new Told(news, pace)));
	}

	/** The pages that a tenant has open on this node. */
	record Room(Set<Listener> listeners) {
	}

	/** What pages are told at once, as it is written. */
	record Bulletin(Cursor place, String text) {
	}

	/**
	 * What is told at once.
	 *
	 * @param news without doubles
	 * @param pace milliseconds that a page lets pass before it fetches a list again
	 */
	record Told(List<News> news, long pace) {
	}

	/**
	 * What an open page is told: enough to fetch the part of itself that changed.
	 *
	 * @param kind of thing
	 * @param about the id of it
	 * @param of the agent and the team whose it is; both may be missing, and nothing else
	 * than a case has them
	 */
	record News(String kind, String about, @Nullable List<String> of) {

		/** Too much was missed: everything is to be fetched anew. */
		static final News ALL = new News("all", "", null);

	}

}
