package app.wayside.soak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import app.wayside.api.Program;
import app.wayside.soak.Letters.Letter;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static java.time.Duration.ofMinutes;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Nodes whose database goes away, and nodes that share one when one of them is killed.
 * Senders are asked to come again, pages say that it will be over soon, and nothing is
 * lost.
 */
class TroubleTest {

	@Test
	void while_the_database_is_away_senders_are_asked_to_come_again(@TempDir Path folder) throws Exception {
		try (Database database = new Database(folder.resolve("database"));
				Node node = Node.on(folder.resolve("node"), database.setting()).start()) {
			List<Letter> letters = new Letters("away", 7).write(24);
			Postman before = new Postman(letters.subList(0, 8), 0);
			before.carry(List.of(node.mailSession()));
			assertThat(before.left()).isZero();

			database.stop();
			await().atMost(ofSeconds(60)).untilAsserted(() -> assertThat(node.isReady()).isFalse());
			Postman during = new Postman(letters.subList(8, 16), 0);
			during.carry(List.of(node.mailSession()));
			assertThat(during.acknowledged()).isEmpty();
			Program.Answer answer = node.program().get("/api/v1/cases");
			assertThat(answer.status()).as(() -> node.said("ERROR")).isEqualTo(503);
			assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
			assertThat(answer.header("Retry-After")).isNotEmpty();
			assertThat(answer.json().get("detail").asString()).doesNotContain("Exception").doesNotContain("SQL");

			Program.Answer page = node.stranger().get("/sign-in", "Accept", "text/html");
			assertThat(page.status()).isIn(200, 503);
			assertThat(page.response().body()).contains("Wayside").doesNotContain("Exception");

			database.start();
			await().atMost(ofMinutes(1)).until(node::isReady);
			during.carry(List.of(node.mailSession()));
			Postman after = new Postman(letters.subList(16, 24), 0);
			after.carry(List.of(node.mailSession()));
			assertThat(during.left() + after.left()).isZero();
			new Books(node.program()).hold(letters, ofMinutes(2));
		}
	}

	@Test
	void what_one_node_had_in_hand_when_it_was_killed_the_other_does(@TempDir Path folder) throws Exception {
		String keys = "--wayside.keys=" + folder.resolve("keys");
		try (Database database = new Database(folder.resolve("database"));
				Node first = Node.on(folder.resolve("first"), database.setting(), keys).start();
				Node second = Node.on(folder.resolve("first"), database.setting(), keys).start()) {
			List<Letter> letters = new Letters("two", 11).write(60);
			Postman postman = new Postman(letters, 25);
			CompletableFuture<Void> carried = CompletableFuture
				.runAsync(() -> postman.carry(List.of(first.mailSession(), second.mailSession())));
			postman.awaitEnough();
			first.kill();
			carried.join();
			postman.carry(List.of(second.mailSession()));
			assertThat(postman.left()).isZero();
			new Books(second.program()).hold(letters, ofMinutes(2));
		}
	}

	/** A PostgreSQL beside the nodes, which can go away and come back. */
	private static final class Database implements AutoCloseable {

		private final Path folder;

		private EmbeddedPostgres server;

		Database(Path folder) {
			this.folder = folder;
			this.server = started(0);
		}

		private EmbeddedPostgres started(int port) {
			try {
				EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
					.setDataDirectory(this.folder)
					.setCleanDataDirectory(false)
					.setRegisterShutdownHook(false)
					.setServerConfig("fsync", "on")
					.setServerConfig("max_connections", "100");
				return ((port > 0) ? builder.setPort(port) : builder).start();
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

		String setting() {
			return "--wayside.database-url=postgresql://postgres@127.0.0.1:" + this.server.getPort() + "/postgres";
		}

		void stop() throws IOException {
			this.server.close();
		}

		void start() {
			this.server = started(this.server.getPort());
		}

		@Override
		public void close() throws IOException {
			this.server.close();
		}

	}

}
