package app.wayside.operations;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import app.wayside.tenancy.OwnersDatabase;
import org.jspecify.annotations.Nullable;

import org.springframework.core.env.Environment;

/** Looks at everything that Wayside needs of a machine, and says what to do. */
final class Doctor {

	private static final int JDK = 25;

	private static final int POSTGRESQL = 150_000;

	private static final long DISK_BYTES = 2L << 30;

	private static final Duration CLOCKS_APART = Duration.ofSeconds(5);

	private static final int CONNECT_MILLIS = 3000;

	private final Words words;

	private final Environment settings;

	private final Clock clock;

	private boolean well = true;

	Doctor(Words words, Environment settings, Clock clock) {
		this.words = words;
		this.settings = settings;
		this.clock = clock;
	}

	/** Examines; answers whether all is well. */
	boolean examine() {
		look(Runtime.version().feature() >= JDK, "operations.doctor.jdk", Runtime.version());
		Path data = Path.of(setting("wayside.data", "data")).toAbsolutePath();
		examine(data);
		try (OwnersDatabase database = OwnersDatabase.open(this.settings)) {
			boolean running = database.isInUse() && isEmbedded();
			port("server.port", "8080", running);
			port("wayside.mail.port", "2525", running);
			examine(database);
		}
		catch (RuntimeException | SQLException ex) {
			look(false, "operations.doctor.database", String.valueOf(ex.getMessage()));
		}
		relay("wayside.smtp.relay");
		relay("wayside.smtp.second-relay");
		return this.well;
	}

	private void look(boolean fine, String key, Object... facts) {
		this.well &= fine;
		this.words.say(fine ? "operations.doctor.fine" : "operations.doctor.wrong", this.words.text(key, facts));
		if (!fine) {
			this.words.say("operations.doctor.todo", this.words.text(key + ".todo", facts));
		}
	}

	private void examine(Path data) {
		try {
			Files.createDirectories(data);
			look(Files.isWritable(data) && Files.getOwner(data).getName().equals(System.getProperty("user.name")),
					"operations.doctor.folder", data);
			long free = Files.getFileStore(data).getUsableSpace();
			look(free > DISK_BYTES, "operations.doctor.disk", free >> 20, data);
		}
		catch (IOException ex) {
			look(false, "operations.doctor.folder", data);
		}
	}

	private void examine(OwnersDatabase database) throws SQLException {
		try (Connection connection = database.connect()) {
			int version = Integer.parseInt(one(connection, "show server_version_num"));
			look(version >= POSTGRESQL, "operations.doctor.postgresql", one(connection, "show server_version"));
			look(one(connection, """
					select (rolsuper or rolcreaterole or exists (select from pg_roles where rolname = 'wayside_app'))
					  and has_schema_privilege(current_user, 'public', 'CREATE')
					from pg_roles where rolname = current_user
					""").equals("t"), "operations.doctor.rights", one(connection, "select current_user"));
			for (String setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
				String value = one(connection, "show " + setting);
				look(!value.equals("off"), "operations.doctor.durable", setting, value);
			}
			Instant there = Instant.ofEpochMilli(Long
				.parseLong(one(connection, "select cast(extract(epoch from clock_timestamp()) * 1000 as bigint)")));
			Duration apart = Duration.between(there, this.clock.instant()).abs();
			look(apart.compareTo(CLOCKS_APART) < 0, "operations.doctor.clock", apart.toMillis());
		}
	}

	private static String one(Connection connection, String sql) throws SQLException {
		try (var statement = connection.createStatement(); ResultSet row = statement.executeQuery(sql)) {
			row.next();
			return row.getString(1);
		}
	}

	private void port(String setting, String otherwise, boolean running) {
		int port = Integer.parseInt(setting(setting, otherwise));
		look(running || isFree(port), "operations.doctor.port", String.valueOf(port));
	}

	private static boolean isFree(int port) {
		try (ServerSocket socket = new ServerSocket()) {
			socket.bind(new InetSocketAddress("127.0.0.1", port));
			return true;
		}
		catch (IOException ex) {
			return false;
		}
	}

	private void relay(String setting) {
		String url = setting(setting, "");
		if (url.isBlank()) {
			return;
		}
		URI relay = URI.create(url);
		int port = (relay.getPort() > 0) ? relay.getPort() : "smtps".equals(relay.getScheme()) ? 465 : 25;
		look(answers(relay.getHost(), port), "operations.doctor.relay", relay.getHost() + ":" + port);
	}

	private static boolean answers(@Nullable String host, int port) {
		try (Socket socket = new Socket()) {
			socket.connect(new InetSocketAddress((host != null) ? host : "", port), CONNECT_MILLIS);
			return true;
		}
		catch (IOException ex) {
			return false;
		}
	}

	private boolean isEmbedded() {
		return setting("wayside.database-url", "").isBlank();
	}

	private String setting(String name, String otherwise) {
		return this.settings.getProperty(name, otherwise);
	}

}
