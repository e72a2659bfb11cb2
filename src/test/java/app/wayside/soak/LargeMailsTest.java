package app.wayside.soak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;

import app.wayside.soak.BareSmtp.LongMail;
import app.wayside.soak.Letters.Letter;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Mails of 40 MB at the same moment on the 512 MB of memory that a node has: all of them
 * become cases, and small mails are answered in between.
 */
class LargeMailsTest {

	private static final int BYTES = 40 * 1024 * 1024;

	@Test
	void three_mails_of_forty_megabytes_at_once(@TempDir Path data) throws Exception {
		atOnce(data, 3);
	}

	@Test
	@Tag("soak")
	void eight_mails_of_forty_megabytes_at_once(@TempDir Path data) throws Exception {
		atOnce(data, 8);
	}

	private static void atOnce(Path data, int many) throws Exception {
		try (Node node = Node.on(data).start()) {
			long begun = System.nanoTime();
			List<CompletableFuture<String>> large = new ArrayList<>();
			for (int number = 0; number < many; number++) {
				LongMail mail = (number % 2 == 0) ? file(number) : words(number);
				large.add(CompletableFuture.supplyAsync(() -> handed(node, mail)));
			}
			Duration slowest = Duration.ZERO;
			int small = 0;
			while (small < 10 || large.stream().anyMatch((mail) -> !mail.isDone()) || unread(node)) {
				slowest = longer(slowest, oneSmall(node, small++));
			}
			assertThat(large).allSatisfy((answer) -> assertThat(answer.get()).startsWith("250"));
			Duration whole = Duration.ofNanos(System.nanoTime() - begun);
			assertThat(node.isAlive()).isTrue();
			assertThat(Files.readString(node.log())).doesNotContain("OutOfMemoryError");
			Map<String, List<JsonNode>> entries = new Books(node.program()).entries();
			for (int number = 0; number < many; number++) {
				assertThat(entries.get("<large-" + number + "@guests.example>")).singleElement()
					.satisfies((entry) -> assertThat(entry.get("outcome").asString()).isEqualTo("case"));
			}
			System.out.printf("%d mails of 40 MB: all read after %d ms; of %d small ones the slowest after %d ms%n",
					many, whole.toMillis(), small, slowest.toMillis());
			assertThat(slowest).as("the slowest of small mails").isLessThan(Duration.ofSeconds(15));
		}
	}

	/** How long it takes until a small mail is a case. */
	private static Duration oneSmall(Node node, int number) throws Exception {
		long begun = System.nanoTime();
		List<Letter> letter = new Letters("small" + number, number).write(1);
		Postman postman = new Postman(letter, 0);
		postman.carry(List.of(node.mailSession()));
		assertThat(postman.left()).isZero();
		String id = "<" + letter.getFirst().id() + ">";
		await().atMost(Duration.ofSeconds(60)).pollInterval(Duration.ofMillis(50)).until(() -> {
			List<JsonNode> found = new Books(node.program()).entries().getOrDefault(id, List.of());
			return found.size() == 1 && !found.getFirst().get("outcome").isNull();
		});
		return Duration.ofNanos(System.nanoTime() - begun);
	}

	private static boolean unread(Node node) {
		return new Books(node.program()).entries()
			.values()
			.stream()
			.flatMap(List::stream)
			.anyMatch((entry) -> entry.get("outcome").isNull());
	}

	private static String handed(Node node, LongMail mail) {
		try (BareSmtp line = new BareSmtp(node.smtpPort())) {
			return line.hand("large@guests.example", NodeProgram.INBOX, mail);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static LongMail file(int number) {
		byte[] bytes = new byte[57 * 1000];
		new Random(number).nextBytes(bytes);
		byte[] lines = Base64.getMimeEncoder().encode(bytes);
		byte[] block = java.util.Arrays.copyOf(lines, lines.length + 2);
		block[lines.length] = '\r';
		block[lines.length + 1] = '\n';
		String head = head(number) + "Content-Type: multipart/mixed; boundary=edge\r\n\r\n--edge\r\n"
				+ "Content-Type: text/plain\r\n\r\nPlease see the scan of the voucher.\r\n--edge\r\n"
				+ "Content-Type: application/octet-stream; name=\"scan.bin\"\r\n"
				+ "Content-Disposition: attachment; filename=\"scan.bin\"\r\n"
				+ "Content-Transfer-Encoding: base64\r\n\r\n";
		return new LongMail(head, block, BYTES / block.length, "--edge--");
	}

	private static LongMail words(int number) {
		byte[] block = "Please see what the hotel wrote to us.\r\n".repeat(1000).getBytes(StandardCharsets.US_ASCII);
		return new LongMail(head(number) + "Content-Type: text/plain\r\n\r\n", block, BYTES / block.length, "Mei");
	}

	private static String head(int number) {
		return "Message-ID: <large-" + number + "@guests.example>\r\nFrom: large-" + number + "@guests.example\r\nTo: "
				+ NodeProgram.INBOX + "\r\nSubject: Large " + number + "\r\nMIME-Version: 1.0\r\n";
	}

	private static Duration longer(Duration one, Duration other) {
		return (one.compareTo(other) > 0) ? one : other;
	}

}
