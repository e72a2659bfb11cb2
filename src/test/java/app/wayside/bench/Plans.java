package app.wayside.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import app.wayside.bench.BenchHouse.Running;
import app.wayside.bench.Clients.Visitor;
import app.wayside.tenancy.OwnersDatabase;

/**
 * Has PostgreSQL write down how it answered each question of a screen (EXPLAIN ANALYZE,
 * BUFFERS), in the sessions of the application itself and so as its role.
 */
final class Plans {

	private static final Pattern PLAN = Pattern
		.compile("duration: ([0-9.]+) ms  plan:\\n(.*?)(?=\\n\\d{4}-\\d\\d-\\d\\d |\\z)", Pattern.DOTALL);

	private Plans() {
	}

	/** Writes the plans of the slowest statements of some screens into a file. */
	static void write(BenchHouse house, Map<String, String> screens, Path file) throws Exception {
		settings(house,
				List.of("logging_collector = on", "log_min_messages = log", "session_preload_libraries = auto_explain",
						"auto_explain.log_min_duration = 0", "auto_explain.log_analyze = on",
						"auto_explain.log_buffers = on", "auto_explain.log_nested_statements = on"));
		Map<String, String> found = new LinkedHashMap<>();
		try (Running wayside = house.start(18080)) {
			Visitor visitor = new Visitor(wayside.base()).signIn(BenchHouse.AGENT);
			for (var screen : screens.entrySet()) {
				// the sixth time, the plans are those that prepared statements keep
				for (int turn = 0; turn < 8; turn++) {
					visitor.get(screen.getValue());
				}
				Thread.sleep(500);
				String before = log(house);
				visitor.get(screen.getValue());
				Thread.sleep(500);
				found.put(screen.getKey(), log(house).substring(before.length()));
			}
		}
		finally {
			settings(house, List.of());
		}
		StringBuilder text = new StringBuilder();
		found.forEach((screen, log) -> {
			text.append("## ").append(screen).append("\n\n");
			PLAN.matcher(log)
				.results()
				.filter((plan) -> plan.group(2).contains("tenant") && !plan.group(2).contains("event_seal"))
				.sorted((a, b) -> Double.compare(Double.parseDouble(b.group(1)), Double.parseDouble(a.group(1))))
				.limit(3)
				.forEach((plan) -> text.append("```\n")
					.append(plan.group(1))
					.append(" ms\n")
					.append(plan.group(2).replaceAll("(?m)^\\t", ""))
					.append("\n```\n\n"));
		});
		Files.createDirectories(file.toAbsolutePath().getParent());
		Files.writeString(file, text);
	}

	private static void settings(BenchHouse house, List<String> wanted) throws SQLException {
		try (OwnersDatabase database = house.database();
				Connection connection = database.connect();
				Statement statement = connection.createStatement()) {
			statement.execute("alter system reset all");
			for (String each : wanted) {
				String[] parts = each.split(" = ");
				if (parts[0].startsWith("auto_explain")) {
					statement.execute("load 'auto_explain'");
				}
				statement.execute("alter system set " + parts[0] + " = '" + parts[1] + "'");
			}
		}
	}

	private static String log(BenchHouse house) throws IOException {
		StringBuilder text = new StringBuilder();
		try (Stream<Path> files = Files.list(house.data().resolve("postgresql/log"))) {
			for (Path file : files.sorted().toList()) {
				text.append(Files.readString(file));
			}
		}
		return text.toString();
	}

}
