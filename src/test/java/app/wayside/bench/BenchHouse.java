package app.wayside.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

import app.wayside.WaysideApplication;
import app.wayside.bench.CaseLoad.LoadedCompany;
import app.wayside.conversations.Channels;
import app.wayside.identity.Acting;
import app.wayside.identity.Actor;
import app.wayside.identity.FirstAdministrator;
import app.wayside.identity.Founded;
import app.wayside.identity.Membership;
import app.wayside.identity.Permission;
import app.wayside.identity.Staff;
import app.wayside.identity.StaffId;
import app.wayside.identity.StaffProfile;
import app.wayside.identity.TeamId;
import app.wayside.identity.TeamProfile;
import app.wayside.identity.Teams;
import app.wayside.identity.TenantProfile;
import app.wayside.identity.Tenants;
import app.wayside.identity.TokenRequest;
import app.wayside.identity.Tokens;
import app.wayside.tenancy.OwnersDatabase;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A data folder with some number of cases, and the packaged application running on it.
 *
 * @param data the folder
 * @param cases how many it holds
 */
record BenchHouse(Path data, int cases) {

	static final String PASSWORD = "Seven grey herons wade";

	static final String AGENT = "agent0@large.example";

	private static final List<Integer> SHARES = List.of(70, 15, 10, 5);

	private static final List<String> KEYS = List.of("large", "middle", "small", "tiny");

	static final int AGENTS = 60;

	private static final int TEAMS = 6;

	/** Makes the companies and fills them, unless that has been done. */
	void fill() throws Exception {
		if (Files.exists(filled())) {
			return;
		}
		List<LoadedCompany> companies = new ArrayList<>();
		JsonMapper json;
		try (ConfigurableApplicationContext wayside = new SpringApplicationBuilder(WaysideApplication.class).run(
				"--wayside.data=" + this.data, "--wayside.empty=true", "--server.port=0", "--wayside.mail.port=0",
				"--logging.level.root=WARN")) {
			json = wayside.getBean(JsonMapper.class);
			for (int number = 0; number < KEYS.size(); number++) {
				companies.add(found(wayside, number));
			}
			Files.writeString(token(), token(wayside, companies.getFirst().tenant()));
		}
		try (OwnersDatabase database = OwnersDatabase.open(settings())) {
			new CaseLoad(database, json, companies, this.cases).run();
		}
		Files.writeString(filled(), companies.getFirst().tenant().toString());
	}

	private static LoadedCompany found(ConfigurableApplicationContext wayside, int number) {
		String key = KEYS.get(number);
		Founded founded = wayside.getBean(Tenants.class)
			.create(new TenantProfile(key, "Harbourline Travel", "海岸线旅行", Locale.ENGLISH, ZoneId.of("Asia/Singapore")),
					new FirstAdministrator("ada@" + key + ".example", "Ada Lind", "", PASSWORD));
		List<UUID> agents = new ArrayList<>();
		List<UUID> teams = new ArrayList<>();
		List<UUID> channel = new ArrayList<>();
		Acting.run(founded.tenant(), Actor.WAYSIDE, () -> {
			channel.add(wayside.getBean(Channels.class)
				.open(new Channels.NewChannel("EMAIL", "help@" + key + ".example", "Harbourline Help", "海岸线客服", "en"))
				.value());
			for (int team = 0; team < TEAMS; team++) {
				teams.add(wayside.getBean(Teams.class)
					.create(new TeamProfile("team" + team, "Team " + team, "第" + team + "组",
							ZoneId.of("Asia/Singapore"), "always"))
					.value());
			}
			for (int agent = 0; agent < ((number == 0) ? AGENTS : 3); agent++) {
				StaffId id = wayside.getBean(Staff.class)
					.add(new StaffProfile("agent" + agent + "@" + key + ".example", "Agent " + agent, "",
							Locale.ENGLISH, ZoneId.of("Asia/Singapore"), Set.of("en"), Set.of(), Set.of("agent"), 8,
							null), PASSWORD);
				agents.add(id.value());
				wayside.getBean(Teams.class)
					.join(new TeamId(teams.get(agent % TEAMS)), new Membership(id, Membership.Part.MEMBER));
			}
		});
		return new LoadedCompany(founded.tenant().value(), number, SHARES.get(number), channel.getFirst(),
				"help@" + key + ".example", agents, teams);
	}

	private static String token(ConfigurableApplicationContext wayside, UUID tenant) throws Exception {
		return Acting.as(new app.wayside.tenancy.TenantId(tenant),
				new Actor.Staff(UUID.randomUUID(), "Ada Lind", EnumSet.allOf(Permission.class)),
				() -> wayside.getBean(Tokens.class)
					.issue(new TokenRequest("Bench", EnumSet.allOf(Permission.class), Duration.ofDays(300)))
					.secret());
	}

	/** The token of a program of the large company. */
	String secret() throws IOException {
		return Files.readString(token());
	}

	/** The large company. */
	UUID tenant() throws IOException {
		return UUID.fromString(Files.readString(filled()));
	}

	OwnersDatabase database() {
		return OwnersDatabase.open(settings());
	}

	private StandardEnvironment settings() {
		StandardEnvironment settings = new StandardEnvironment();
		settings.getPropertySources()
			.addFirst(new MapPropertySource("bench", java.util.Map.of("wayside.data", this.data.toString())));
		return settings;
	}

	private Path filled() {
		return this.data.resolve("filled");
	}

	private Path token() {
		return this.data.resolve("token");
	}

	/** Starts the packaged application on the folder, and waits until it answers. */
	Running start(int port, String... more) throws Exception {
		List<String> command = new ArrayList<>(List.of("./wayside", "run", "--empty", "--data", this.data.toString(),
				"--port", String.valueOf(port), "--smtp-port", String.valueOf(port + 1),
				"--wayside.api.requests.per-second=100000", "--wayside.api.requests.at-once=100000"));
		command.addAll(List.of(more));
		Process process = new ProcessBuilder(command).redirectErrorStream(true)
			.redirectOutput(this.data.resolve("log").toFile())
			.start();
		Running running = new Running(process, URI.create("http://127.0.0.1:" + port));
		running.await();
		return running;
	}

	/**
	 * Ends what is left of other measurements and what has fallen due since the cases
	 * were made: neither belongs to what is measured.
	 */
	void rest() {
		try (OwnersDatabase database = database()) {
			JdbcClient jdbc = JdbcClient.create(database.dataSource());
			jdbc.sql("""
					update service_case set triage = 'DONE', receipt = replace(receipt, 'WANTED', 'NONE')
					where triage = 'PENDING' or receipt = 'WANTED'
					""").update();
			jdbc.sql("update case_clock set ladder_at = null where ladder_at is not null").update();
			jdbc.sql("""
					update outgoing set state = 'CANCELLED', due_at = null, claim = null where due_at is not null
					""").update();
			jdbc.sql("delete from customer_due").update();
			jdbc.sql("delete from case_search_due").update();
			jdbc.sql("vacuum analyze").update();
		}
	}

	/**
	 * The application while it runs.
	 *
	 * @param process the application
	 * @param base where it answers
	 */
	record Running(Process process, URI base) implements AutoCloseable {

		void await() throws Exception {
			HttpClient client = HttpClient.newHttpClient();
			for (int attempt = 0; attempt < 1200; attempt++) {
				try {
					HttpResponse<Void> answer = client.send(
							HttpRequest.newBuilder(this.base.resolve("/actuator/health")).build(),
							HttpResponse.BodyHandlers.discarding());
					if (answer.statusCode() == 200) {
						return;
					}
				}
				catch (IOException ex) {
					if (!this.process.isAlive()) {
						throw new IllegalStateException("Wayside did not start", ex);
					}
				}
				Thread.sleep(100);
			}
			throw new IllegalStateException("Wayside did not answer");
		}

		/** Resident memory of the application, in MB. */
		long residentMegabytes() throws IOException {
			return Files.readAllLines(Path.of("/proc/" + this.process.pid() + "/status"))
				.stream()
				.filter((line) -> line.startsWith("VmRSS"))
				.map((line) -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
				.findFirst()
				.orElseThrow();
		}

		@Override
		public void close() {
			this.process.destroy();
			try {
				this.process.waitFor();
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
		}

	}

}
