package app.wayside.soak;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;

import app.wayside.soak.Letters.Fate;
import app.wayside.soak.Letters.Letter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.subethamail.smtp.server.SMTPServer;

import static java.time.Duration.ofDays;
import static java.time.Duration.ofHours;
import static java.time.Duration.ofMinutes;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * The wall clock of a node is put forward and back, and put right again, while letters
 * come and receipts leave: each letter is read once, each receipt leaves once and soon,
 * and the log is whole.
 */
class ClockLeapTest {

	private final ConcurrentLinkedQueue<String> receipts = new ConcurrentLinkedQueue<>();

	@Test
	void whatever_the_wall_clock_shows_each_letter_is_read_once_and_answered_once(@TempDir Path data) {
		SMTPServer relay = SMTPServer.port(0)
			.messageHandler((context, from, to, mail) -> this.receipts.add(to.toLowerCase(Locale.ROOT)))
			.build();
		relay.start();
		try (Node node = Node
			.on(data, "--wayside.smtp.relay=smtp://127.0.0.1:" + relay.getPortAllocated() + "?starttls=none",
					"--wayside.mail.undo=1s")
			.start()) {
			List<Letter> letters = new ArrayList<>();
			List<Duration> wrong = List.of(ofHours(1), ofHours(-1), ofDays(1), Duration.ZERO);
			for (int round = 0; round < wrong.size(); round++) {
				List<Letter> some = new Letters("c" + round, round).write(16);
				letters.addAll(some);
				Postman postman = new Postman(some, 6);
				CompletableFuture<Void> carried = CompletableFuture
					.runAsync(() -> postman.carry(List.of(node.mailSession())));
				postman.awaitEnough();
				node.setClock(wrong.get(round));
				carried.join();
				assertThat(postman.left()).isZero();
				new Books(node.program()).hold(letters, ofSeconds(60));
			}
			List<String> writers = letters.stream()
				.filter((letter) -> letter.fate() == Fate.CASE)
				.map((letter) -> letter.sender().toLowerCase(Locale.ROOT))
				.toList();
			await().atMost(ofSeconds(30))
				.untilAsserted(() -> assertThat(this.receipts).containsExactlyInAnyOrderElementsOf(writers));
			assertThat(node.command("audit-verify")).as("the chain of the log").isZero();
		}
		finally {
			relay.stop();
		}
	}

	@Test
	void mail_that_a_dead_node_had_in_hand_is_read_though_the_clock_was_put_back(@TempDir Path data) {
		try (Node node = Node.on(data).start()) {
			List<Letter> letters = new Letters("dead", 5).write(40);
			Postman postman = new Postman(letters, 20);
			CompletableFuture<Void> carried = CompletableFuture
				.runAsync(() -> postman.carry(List.of(node.mailSession())));
			postman.awaitEnough();
			node.kill();
			carried.join();
			node.setClock(ofHours(-3));
			node.start();
			while (postman.left() > 0) {
				postman.carry(List.of(node.mailSession()));
			}
			new Books(node.program()).hold(letters, ofMinutes(1));
		}
	}

}
