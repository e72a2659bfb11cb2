package app.wayside.soak;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;

import app.wayside.soak.Letters.Letter;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The process is killed at any moment while mail arrives. After the next start every mail
 * that was acknowledged is there once, and none twice.
 */
class KillTest {

	private static final Duration SETTLED = Duration.ofMinutes(3);

	@Test
	void every_acknowledged_mail_survives_a_kill(@TempDir Path data) {
		killed(data, new Plan(2, 60), 1);
	}

	@Test
	@Tag("soak")
	void every_acknowledged_mail_survives_twenty_kills(@TempDir Path data) {
		killed(data, new Plan(20, 500), System.nanoTime());
	}

	/**
	 * How much is done.
	 *
	 * @param rounds kills
	 * @param letters handed over in each round
	 */
	private record Plan(int rounds, int letters) {
	}

	private static void killed(Path data, Plan plan, long seed) {
		Random random = new Random(seed);
		System.out.println("Kills by the seed " + seed);
		try (Node node = Node.on(data).start()) {
			for (int round = 0; round < plan.rounds(); round++) {
				Letters writer = new Letters("r" + round, random.nextLong());
				List<Letter> letters = writer.write(plan.letters() * 9 / 10);
				List<Letter> answers = writer.answers(letters, plan.letters() - letters.size());
				Postman postman = new Postman(letters, random.nextInt(letters.size()));
				CompletableFuture<Void> carried = CompletableFuture
					.runAsync(() -> postman.carry(List.of(node.mailSession())));
				postman.awaitEnough();
				node.kill();
				carried.join();
				int before = postman.acknowledged().size();
				node.start();
				System.out.printf("Round %d: killed after %d of %d letters%n", round + 1, before, letters.size());
				while (postman.left() > 0) {
					postman.carry(List.of(node.mailSession()));
				}
				new Books(node.program()).hold(letters, SETTLED);

				Postman second = new Postman(answers, 0);
				second.carry(List.of(node.mailSession()));
				assertThat(second.left()).isZero();
				List<Letter> all = new ArrayList<>(letters);
				all.addAll(answers);
				new Books(node.program()).hold(all, SETTLED);
			}
		}
	}

}
