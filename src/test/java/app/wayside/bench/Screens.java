package app.wayside.bench;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import app.wayside.bench.Clients.Times;
import app.wayside.bench.Clients.Visitor;
import app.wayside.tenancy.OwnersDatabase;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Asks for the screens of an agent, over HTTP, with eight signed-in clients. */
final class Screens {

	private static final List<String> ENGLISH = List.of("suitcase", "cancelled", "Kestrel", "wheelchair", "Lisbon",
			"refund", "violin", "invoice");

	private static final List<String> CHINESE = List.of("退款", "热水", "改签", "行李", "发票", "接机", "签证", "航班");

	private final List<Visitor> visitors = new ArrayList<>();

	private final List<UUID> cases;

	private final List<String> references;

	Screens(URI base, OwnersDatabase database, UUID tenant) throws Exception {
		for (int client = 0; client < Clients.AT_ONCE; client++) {
			this.visitors.add(new Visitor(base).signIn("agent" + client + "@large.example"));
		}
		JdbcClient jdbc = JdbcClient.create(database.dataSource());
		this.cases = jdbc.sql("""
				select id from service_case where tenant_id = :tenant order by md5(cast(id as text)) limit 800
				""").param("tenant", tenant).query(UUID.class).list();
		this.references = jdbc.sql("""
				select value from case_reference where tenant_id = :tenant order by md5(value) limit 800
				""").param("tenant", tenant).query(String.class).list();
	}

	/** Times of each screen, after a warm-up. */
	Map<String, Times> measure(int turns) throws Exception {
		Map<String, Clients.Call> screens = new LinkedHashMap<>();
		screens.put("inbox", (client, turn) -> expect(get(client, "/cases?view=due"), "data-row"));
		screens.put("all cases", (client, turn) -> expect(get(client, "/cases?view=all"), "data-row"));
		screens.put("case", (client, turn) -> expect(
				get(client, "/cases/" + this.cases.get((client * 97 + turn) % this.cases.size())), "data-seq"));
		screens.put("search, English word", (client, turn) -> expect(
				get(client, "/cases?view=all&q=" + ENGLISH.get((client + turn) % ENGLISH.size())), "<mark>"));
		screens
			.put("search, Chinese word",
					(client, turn) -> expect(
							get(client,
									"/cases?view=all&q="
											+ Visitor.written(CHINESE.get((client + turn) % CHINESE.size()))),
							"<mark>"));
		screens.put("search, rare word",
				(client, turn) -> expect(
						get(client,
								"/cases?view=all&q="
										+ this.references.get((client * 97 + turn) % this.references.size())),
						"data-row"));
		screens.put("search, two words",
				(client, turn) -> expect(get(client, "/cases?view=all&q=" + Visitor.written("refund Lisbon violin")),
						"</html>"));
		screens.put("search in the inbox", (client, turn) -> expect(
				get(client, "/cases?view=due&q=" + ENGLISH.get((client + turn) % ENGLISH.size())), "</html>"));
		Map<String, Times> times = new LinkedHashMap<>();
		for (var screen : screens.entrySet()) {
			Clients.run(Clients.AT_ONCE, Math.max(turns / 2, 30), screen.getValue());
			times.put(screen.getKey(), Clients.run(Clients.AT_ONCE, turns, screen.getValue()));
			System.out.printf("  %-24s %s%n", screen.getKey(), times.get(screen.getKey()));
		}
		return times;
	}

	private String get(int client, String path) throws Exception {
		return this.visitors.get(client).get(path);
	}

	private static void expect(String page, String part) {
		if (!page.contains(part)) {
			throw new IllegalStateException(
					"Not there: " + part + " in\n" + page.substring(0, Math.min(page.length(), 4000)));
		}
	}

}
