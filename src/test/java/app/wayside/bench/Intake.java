package app.wayside.bench;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

import app.wayside.bench.Clients.Times;
import app.wayside.tenancy.OwnersDatabase;

/**
 * Hands in mail with eight clients, and lets eight connections do the bare least for
 * comparison.
 */
final class Intake {

	private static final AtomicLong NUMBER = new AtomicLong(System.nanoTime());

	private Intake() {
	}

	/** A mail that nobody has sent before, from a stranger each time. */
	static String mail() {
		long number = NUMBER.incrementAndGet();
		return "Message-ID: <" + number + "@load.example>\r\nFrom: Guest <guest" + number
				+ "@load.example>\r\nTo: help@large.example\r\nSubject: Refund for KX" + number % 10_000
				+ "\r\nDate: Tue, 03 Mar 2026 08:00:00 +0000\r\nMIME-Version: 1.0\r\n"
				+ "Content-Type: text/plain; charset=utf-8\r\n\r\nGood morning,\r\n\r\nour flight was cancelled and we "
				+ "would like to have the money back, please.\r\nThe booking is KX" + number % 10_000
				+ ". Thank you for a quick answer.\r\n\r\nKind regards\r\nGuest " + number + "\r\n";
	}

	/** One mail by the API. */
	static void one(URI base, String token) throws Exception {
		hand(HttpClient.newHttpClient(), base, token);
	}

	/** By the API: answered when case, message, events and clocks are committed. */
	static Times byApi(URI base, String token, int turns) throws Exception {
		HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
		return Clients.run(Clients.AT_ONCE, turns, (number, turn) -> hand(client, base, token));
	}

	private static void hand(HttpClient client, URI base, String token) throws Exception {
		HttpResponse<String> answer = client.send(HttpRequest.newBuilder(base.resolve("/api/v1/intake/messages"))
			.header("Authorization", "Bearer " + token)
			.header("Content-Type", "message/rfc822")
			.POST(HttpRequest.BodyPublishers.ofString(mail()))
			.build(), HttpResponse.BodyHandlers.ofString());
		if (answer.statusCode() != 201 || !answer.body().contains("\"caseId\":\"")) {
			throw new IllegalStateException(answer.statusCode() + " " + answer.body());
		}
	}

	/**
	 * By SMTP, each client with a connection of its own; until the last mail has become a
	 * case.
	 */
	static Times bySmtp(int port, OwnersDatabase database, UUID tenant, int turns) throws Exception {
		Talk[] talks = new Talk[Clients.AT_ONCE];
		for (int client = 0; client < talks.length; client++) {
			talks[client] = new Talk(port);
		}
		long before = settled(database, tenant);
		long begin = System.nanoTime();
		Times acknowledged = Clients.run(Clients.AT_ONCE, turns, (client, turn) -> talks[client].send(mail()));
		while (settled(database, tenant) < before + (long) Clients.AT_ONCE * turns) {
			Thread.sleep(5);
		}
		double seconds = (System.nanoTime() - begin) / 1e9;
		for (Talk talk : talks) {
			talk.close();
		}
		return new Times(acknowledged.p50(), acknowledged.p95(), acknowledged.calls() / seconds, acknowledged.calls());
	}

	private static long settled(OwnersDatabase database, UUID tenant) throws Exception {
		try (Connection connection = database.connect();
				PreparedStatement count = connection
					.prepareStatement("select count(*) from raw_message where tenant_id = ? and state = 'SETTLED'")) {
			count.setObject(1, tenant);
			try (var row = count.executeQuery()) {
				row.next();
				return row.getLong(1);
			}
		}
	}

	/**
	 * What the same PostgreSQL commits when it does nothing but that: four inserts and a
	 * commit, eight connections, each commit on the disk.
	 */
	static Times bare(OwnersDatabase database, int turns) throws Exception {
		try (Connection connection = database.connect(); var statement = connection.createStatement()) {
			statement.execute("drop table if exists bare_a, bare_b, bare_c, bare_d");
			for (String table : new String[] { "bare_a", "bare_b", "bare_c", "bare_d" }) {
				statement.execute("create table " + table
						+ " (tenant_id uuid, id uuid, about uuid, at timestamptz not null, text text not null, primary key (tenant_id, id))");
			}
		}
		Connection[] connections = new Connection[Clients.AT_ONCE];
		PreparedStatement[][] inserts = new PreparedStatement[Clients.AT_ONCE][4];
		for (int client = 0; client < Clients.AT_ONCE; client++) {
			connections[client] = database.connect();
			connections[client].setAutoCommit(false);
			for (int table = 0; table < 4; table++) {
				inserts[client][table] = connections[client]
					.prepareStatement("insert into bare_" + (char) ('a' + table) + " values (?, ?, ?, now(), ?)");
			}
		}
		UUID tenant = UUID.randomUUID();
		String text = "x".repeat(300);
		Times times = Clients.run(Clients.AT_ONCE, turns, (client, turn) -> {
			UUID about = app.wayside.tenancy.Ids.next();
			for (PreparedStatement insert : inserts[client]) {
				insert.setObject(1, tenant);
				insert.setObject(2, app.wayside.tenancy.Ids.next());
				insert.setObject(3, about);
				insert.setString(4, text);
				insert.executeUpdate();
			}
			connections[client].commit();
		});
		for (Connection connection : connections) {
			connection.close();
		}
		return times;
	}

	/** A conversation with the mail server, mail after mail. */
	private static final class Talk implements AutoCloseable {

		private final Socket socket;

		private final BufferedReader in;

		private final OutputStream out;

		Talk(int port) throws Exception {
			this.socket = new Socket("127.0.0.1", port);
			this.socket.setTcpNoDelay(true);
			this.in = new BufferedReader(
					new InputStreamReader(this.socket.getInputStream(), StandardCharsets.US_ASCII));
			this.out = this.socket.getOutputStream();
			expect("220");
			say("EHLO load.example", "250");
		}

		void send(String mail) throws Exception {
			say("MAIL FROM:<guest@load.example>", "250");
			say("RCPT TO:<help@large.example>", "250");
			say("DATA", "354");
			say(mail.replace("\r\n.", "\r\n..") + ".", "250");
		}

		private void say(String line, String answer) throws Exception {
			this.out.write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
			this.out.flush();
			expect(answer);
		}

		private void expect(String code) throws Exception {
			String line;
			do {
				line = this.in.readLine();
				if (line == null || !line.startsWith(code)) {
					throw new IllegalStateException("Expected " + code + ", got " + line);
				}
			}
			while (line.charAt(3) == '-');
		}

		@Override
		public void close() throws Exception {
			this.socket.close();
		}

	}

}
