package app.wayside.bench;

import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import app.wayside.bench.Clients.Times;
import app.wayside.bench.Clients.Visitor;
import app.wayside.tenancy.OwnersDatabase;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Agents with live inboxes at work while mail comes in: each follows the stream as his
 * browser would, looks at his inbox, opens a case and answers it, thinks, and goes on.
 */
final class AgentsAtWork {

	/** Between two things that an agent does, on average. */
	private static final Duration THOUGHT = Duration.ofSeconds(15);

	private static final Pattern CASE = Pattern
		.compile("data-row[^>]* href=\"/cases/([0-9a-f-]{36})|href=\"/cases/([0-9a-f-]{36})\\?");

	private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"(\\d+)\"");

	private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

	private static final Pattern HANDS = Pattern.compile("data-live-of=\"([^\"]+)\"");

	private static final Pattern PACE = Pattern.compile("\"pace\":(\\d+)");

	private final BenchHouse house;

	private final URI base;

	private final Map<String, Queue<Long>> taken = new ConcurrentHashMap<>();

	private final Queue<String> answered = new ConcurrentLinkedQueue<>();

	private final AtomicInteger refused = new AtomicInteger();

	private final AtomicInteger faults = new AtomicInteger();

	private final AtomicLong told = new AtomicLong();

	private volatile long end;

	AgentsAtWork(BenchHouse house, URI base) {
		this.house = house;
		this.base = base;
	}

	/** Lets them work, and tells how long everything took and what came of it. */
	void work(BenchHouse.Running wayside, int agents, int perSecond, Duration time) throws Exception {
		beAtWork();
		List<Visitor> visitors = new ArrayList<>();
		for (int agent = 0; agent < agents; agent++) {
			visitors.add(new Visitor(this.base).signIn("agent" + agent % BenchHouse.AGENTS + "@large.example"));
		}
		this.end = System.nanoTime() + time.toNanos();
		List<Thread> threads = new ArrayList<>();
		visitors.forEach((visitor) -> threads.add(Thread.ofVirtual().start(() -> shift(visitor))));
		int mails = (int) (time.toSeconds() * perSecond);
		threads.add(Thread.ofPlatform().start(() -> mail(mails, perSecond)));
		long first = wayside.residentMegabytes();
		List<Long> memory = new ArrayList<>();
		while (System.nanoTime() < this.end) {
			Thread.sleep(30_000);
			memory.add(wayside.residentMegabytes());
		}
		for (Thread thread : threads) {
			thread.join();
		}
		new TreeMap<>(this.taken).forEach((what, nanos) -> System.out.printf("  %-28s %s%n", what,
				Times.of(nanos.stream().mapToLong(Long::longValue).toArray(), time.toNanos())));
		System.out.printf("  news told to pages %,d; memory %d MB, then %s MB; faults %d%n", this.told.get(), first,
				memory, this.faults.get());
		books(mails);
	}

	/** Everybody can be given cases, as many as come. */
	private void beAtWork() throws Exception {
		try (OwnersDatabase database = this.house.database()) {
			JdbcClient.create(database.dataSource())
				.sql("update staff set presence = 'AVAILABLE', capacity = 200 where tenant_id = :tenant")
				.param("tenant", this.house.tenant())
				.update();
		}
	}

	/**
	 * Each mail that was taken is one case, and each answer that was taken stands once.
	 */
	private void books(int mails) throws Exception {
		try (OwnersDatabase database = this.house.database()) {
			List<Integer> kept = JdbcClient.create(database.dataSource())
				.sql("""
						select cast(count(*) as int) from message
						where tenant_id = :tenant and body = any(:answers) group by body
						""")
				.param("tenant", this.house.tenant())
				.param("answers", this.answered.toArray(String[]::new))
				.query(Integer.class)
				.list();
			long lost = this.answered.size() - kept.size();
			long doubled = kept.stream().filter((times) -> times > 1).count();
			System.out.printf("  %,d mails handed in; %,d answers taken, %d lost, %d doubled; %d refused as stale%n",
					mails, this.answered.size(), lost, doubled, this.refused.get());
		}
	}

	private void mail(int mails, int perSecond) {
		long begin = System.nanoTime();
		List<Thread> hands = new ArrayList<>();
		for (int number = 0; number < mails; number++) {
			long at = begin + number * 1_000_000_000L / perSecond;
			while (System.nanoTime() < at) {
				Thread.onSpinWait();
				pause(Duration.ofNanos(Math.max(0, at - System.nanoTime())));
			}
			hands.add(Thread.ofVirtual()
				.start(() -> timed("mail, until committed", () -> Intake.one(this.base, this.house.secret()))));
		}
		hands.forEach(AgentsAtWork::joined);
	}

	private void shift(Visitor visitor) {
		Desk desk = new Desk(visitor);
		Thread stream = Thread.ofVirtual().start(() -> quietly(desk::follow));
		pause(Duration.ofMillis(ThreadLocalRandom.current().nextLong(THOUGHT.toMillis())));
		while (System.nanoTime() < this.end) {
			quietly(desk::look);
			think();
			quietly(desk::openOne);
			think();
			quietly(desk::answer);
			think();
		}
		stream.interrupt();
	}

	private void think() {
		double share = -Math.log(1 - ThreadLocalRandom.current().nextDouble());
		long left = Duration.ofNanos(Math.max(0, this.end - System.nanoTime())).toMillis();
		pause(Duration.ofMillis(Math.min(left, (long) (share * THOUGHT.toMillis()))));
	}

	private static void pause(Duration time) {
		try {
			Thread.sleep(time);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private static void joined(Thread thread) {
		try {
			thread.join();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private interface Deed {

		void run() throws Exception;

	}

	private void timed(String what, Deed deed) {
		long from = System.nanoTime();
		quietly(deed);
		this.taken.computeIfAbsent(what, (key) -> new ConcurrentLinkedQueue<>()).add(System.nanoTime() - from);
	}

	private void quietly(Deed deed) {
		try {
			deed.run();
		}
		catch (Exception ex) {
			if (System.nanoTime() < this.end && this.faults.incrementAndGet() <= 5) {
				System.out.println("  fault: " + ex.toString().lines().findFirst().orElse(""));
			}
		}
	}

	/** What an agent has before him. */
	private final class Desk {

		private final Visitor visitor;

		private volatile List<String> rows = List.of();

		private volatile List<String> hands = List.of();

		private String open = "";

		private String page = "";

		private long fetchedAt;

		private final AtomicInteger fetching = new AtomicInteger();

		Desk(Visitor visitor) {
			this.visitor = visitor;
		}

		void look() {
			timed("inbox", () -> {
				String inbox = this.visitor.get("/cases?view=mine");
				Matcher own = HANDS.matcher(inbox);
				this.hands = own.find() ? List.of(own.group(1).split(" ")) : List.of();
				this.rows = cases(inbox);
			});
		}

		void openOne() {
			List<String> shown = this.rows;
			if (!shown.isEmpty()) {
				this.open = shown.get(ThreadLocalRandom.current().nextInt(shown.size()));
				timed("case", () -> this.page = this.visitor.get("/cases/" + this.open + "?view=mine"));
			}
		}

		void answer() throws Exception {
			Matcher seen = SEEN.matcher(this.page);
			Matcher csrf = CSRF.matcher(this.page);
			if (!seen.find() || !csrf.find()) {
				return;
			}
			String text = "We look into it, and write again today. " + System.nanoTime();
			timed("answer", () -> {
				HttpResponse<String> said = post("/cases/" + this.open + "/replies", "_csrf="
						+ Visitor.written(csrf.group(1)) + "&seen=" + seen.group(1) + "&text=" + Visitor.written(text));
				if (said.statusCode() == 302) {
					AgentsAtWork.this.answered.add(text);
				}
				else if (said.statusCode() == 409) {
					AgentsAtWork.this.refused.incrementAndGet();
				}
				else {
					throw new IllegalStateException("answer: " + said.statusCode());
				}
			});
			this.page = "";
		}

		private HttpResponse<String> post(String path, String form) throws Exception {
			return this.visitor.client()
				.send(HttpRequest.newBuilder(AgentsAtWork.this.base.resolve(path))
					.header("Content-Type", "application/x-www-form-urlencoded")
					.POST(HttpRequest.BodyPublishers.ofString(form))
					.build(), HttpResponse.BodyHandlers.ofString());
		}

		/**
		 * As the page does: fetches the list anew for what it can show, at the pace that
		 * it is told.
		 */
		void follow() throws Exception {
			HttpResponse<InputStream> stream = this.visitor.client()
				.send(HttpRequest.newBuilder(AgentsAtWork.this.base.resolve("/live"))
					.header("Accept", "text/event-stream")
					.build(), HttpResponse.BodyHandlers.ofInputStream());
			try (BufferedReader lines = new BufferedReader(
					new InputStreamReader(stream.body(), StandardCharsets.UTF_8))) {
				String line;
				while (System.nanoTime() < AgentsAtWork.this.end && (line = lines.readLine()) != null) {
					if (line.startsWith("data:")) {
						AgentsAtWork.this.told.incrementAndGet();
						heard(line);
					}
				}
			}
		}

		private void heard(String line) {
			boolean cares = this.hands.stream().anyMatch(line::contains) || this.rows.stream().anyMatch(line::contains)
					|| line.contains("\"of\":[]");
			Matcher pace = PACE.matcher(line);
			long wait = pace.find() ? Long.parseLong(pace.group(1)) * 1_000_000 : 0;
			if (cares && this.fetching.compareAndSet(0, 1)) {
				Thread.ofVirtual().start(() -> {
					pause(Duration.ofNanos(Math.max(ThreadLocalRandom.current().nextLong(wait / 2 + 1),
							this.fetchedAt + wait - System.nanoTime())));
					this.fetchedAt = System.nanoTime();
					this.fetching.set(0);
					timed("rows fetched anew", () -> this.rows = cases(this.visitor.get("/cases/rows?view=mine")));
				});
			}
		}

		private static List<String> cases(String html) {
			return CASE.matcher(html)
				.results()
				.map((found) -> (found.group(1) != null) ? found.group(1) : found.group(2))
				.distinct()
				.toList();
		}

	}

}
