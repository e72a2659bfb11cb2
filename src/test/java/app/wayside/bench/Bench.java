package app.wayside.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import app.wayside.WaysideApplication;
import app.wayside.bench.BenchHouse.Running;
import app.wayside.conversations.HandIn;
import app.wayside.identity.Acting;
import app.wayside.identity.Actor;
import app.wayside.identity.Permission;
import app.wayside.tenancy.OwnersDatabase;
import app.wayside.tenancy.TenantId;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Fills data folders of several sizes and measures the packaged application on each:
 * {@code fill}, {@code screens}; folders and sizes by system properties.
 */
public final class Bench {

	private Bench() {
	}

	public static void main(String[] arguments) throws Exception {
		run(arguments);
		System.exit(0);
	}

	static void run(String... arguments) throws Exception {
		Path folder = Path.of(System.getProperty("wayside.bench.folder", "/tmp/wayside-bench")).toAbsolutePath();
		List<Integer> sizes = Arrays.stream(System.getProperty("wayside.bench.sizes", "10000,1000000").split(","))
			.map(Integer::parseInt)
			.toList();
		List<String> what = List.of(arguments);
		for (int size : sizes) {
			BenchHouse house = new BenchHouse(folder.resolve("cases-" + size), size);
			long begin = System.nanoTime();
			house.fill();
			house.rest();
			System.out.printf("%,d cases stand in %s (%d s)%n", size, house.data(),
					(System.nanoTime() - begin) / 1_000_000_000);
		}
		if (what.contains("screens")) {
			screens(folder, sizes);
		}
		if (what.contains("cost")) {
			cost(new BenchHouse(folder.resolve("cases-" + sizes.getFirst()), sizes.getFirst()));
		}
		if (what.contains("intake")) {
			for (int size : sizes) {
				intake(new BenchHouse(folder.resolve("cases-" + size), size));
			}
		}
		BenchHouse last = new BenchHouse(folder.resolve("cases-" + sizes.getLast()), sizes.getLast());
		if (what.contains("live")) {
			try (Running wayside = last.start(18080)) {
				System.out
					.println("commit to page: " + LiveUpdates.fromCommitToPage(wayside.base(), last.secret(), 200));
			}
			try (Running wayside = last.start(18080)) {
				System.out.println("resident MB before and with 200 inboxes: "
						+ Arrays.toString(LiveUpdates.memory(wayside, 200)));
			}
		}
		if (what.contains("agents")) {
			try (Running wayside = last.start(18080)) {
				new AgentsAtWork(last, wayside.base()).work(wayside, Integer.getInteger("wayside.bench.agents", 200),
						Integer.getInteger("wayside.bench.mails", 20),
						Duration.ofSeconds(Integer.getInteger("wayside.bench.seconds", 600)));
			}
		}
		if (what.contains("plans")) {
			Map<String, String> screens = new LinkedHashMap<>();
			screens.put("Inbox", "/cases?view=due");
			screens.put("Search, English word", "/cases?view=all&q=refund");
			screens.put("Search, Chinese word", "/cases?view=all&q=" + Clients.Visitor.written("退款"));
			screens.put("Search in the inbox", "/cases?view=due&q=refund");
			Plans.write(last, screens, folder.resolve("plans.md"));
		}
	}

	/** What one mail costs in questions to the database and in rows. */
	private static void cost(BenchHouse house) throws Exception {
		RoundTrips trips = new RoundTrips();
		try (ConfigurableApplicationContext wayside = new SpringApplicationBuilder(WaysideApplication.class)
			.initializers((context) -> context.getBeanFactory().addBeanPostProcessor(trips))
			.run("--wayside.data=" + house.data(), "--wayside.empty=true", "--server.port=0", "--wayside.mail.port=0",
					"--spring.main.lazy-initialization=false", "--wayside.search.pulse=1h",
					"--wayside.customers.pulse=1h", "--wayside.triage.sweep=1h", "--wayside.mail.sweep=1h",
					"--wayside.audit.seal-every=1h", "--wayside.live.pulse=1h", "--server.tomcat.threads.max=1");
				OwnersDatabase database = house.database()) {
			HandIn door = wayside.getBean(HandIn.class);
			TenantId tenant = new TenantId(house.tenant());
			Actor program = new Actor.Staff(java.util.UUID.randomUUID(), "Load", EnumSet.allOf(Permission.class));
			java.net.URI base = java.net.URI
				.create("http://127.0.0.1:" + wayside.getEnvironment().getProperty("local.server.port"));
			for (int round = 0; round < 5; round++) {
				Thread.sleep((round < 2) ? 3000 : 10);
				if (round == 3) {
					trips.take();
					Intake.byApi(base, house.secret(), 1);
					Thread.sleep(1500);
					trips.take();
					Intake.one(base, house.secret());
					trips.take().stream().filter((each) -> each.startsWith("tomcat")).forEach(System.out::println);
				}
				Map<String, Long> before = rows(database);
				trips.take();
				Acting.run(tenant, program,
						() -> door.submit(Intake.mail().getBytes(java.nio.charset.StandardCharsets.UTF_8), null));
				List<String> seen = trips.take().stream().filter((each) -> each.startsWith("main |")).toList();
				Thread.sleep(1000);
				if (round == 4) {
					seen.forEach(System.out::println);
				}
				Map<String, Long> after = rows(database);
				after.replaceAll((table, count) -> count - before.getOrDefault(table, 0L));
				after.values().removeIf((count) -> count == 0);
				System.out.printf("%d round trips; rows written %s%n", seen.size(), after);
			}
		}
	}

	private static Map<String, Long> rows(OwnersDatabase database) {
		Map<String, Long> rows = new java.util.TreeMap<>();
		JdbcClient.create(database.dataSource())
			.sql("select relname, n_tup_ins, n_tup_upd, n_tup_del from pg_stat_user_tables")
			.query((row) -> {
				rows.put(row.getString(1) + " added", row.getLong(2));
				rows.put(row.getString(1) + " changed", row.getLong(3));
			});
		return rows;
	}

	private static void intake(BenchHouse house) throws Exception {
		int turns = Integer.getInteger("wayside.bench.turns", 150);
		house.rest();
		try (Running wayside = house.start(18080); OwnersDatabase database = house.database()) {
			Intake.byApi(wayside.base(), house.secret(), turns);
			Intake.bare(database, turns);
			for (int round = 0; round < 3; round++) {
				Clients.Times bare = Intake.bare(database, turns * 4);
				Clients.Times api = Intake.byApi(wayside.base(), house.secret(), turns);
				Clients.Times smtp = Intake.bySmtp(18081, database, house.tenant(), turns);
				System.out.printf("%,d cases: bare %s%n  by API %s: %.0f %%%n  by SMTP %s: %.0f %%%n", house.cases(),
						bare, api, 100 * api.perSecond() / bare.perSecond(), smtp,
						100 * smtp.perSecond() / bare.perSecond());
			}
		}
	}

	private static void screens(Path folder, List<Integer> sizes) throws Exception {
		Map<Integer, Map<String, Clients.Times>> all = new LinkedHashMap<>();
		for (int size : sizes) {
			BenchHouse house = new BenchHouse(folder.resolve("cases-" + size), size);
			try (Running wayside = house.start(18080); OwnersDatabase database = house.database()) {
				System.out.printf("%,d cases%n", size);
				all.put(size, new Screens(wayside.base(), database, house.tenant())
					.measure(Integer.getInteger("wayside.bench.turns", 150)));
			}
		}
		System.out.println(all);
	}

}
