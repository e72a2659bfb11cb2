package app.wayside.soak;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import app.wayside.soak.Letters.Letter;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static java.time.Duration.ofMinutes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

/**
 * The disk fills while mail arrives, and somebody makes room again. It needs a small disk
 * of its own, which only root can mount.
 */
@Tag("soak")
class FullDiskTest {

	private static final int SMALL_DISK_MEGABYTES = 500;

	@Test
	void a_full_disk_refuses_mail_and_loses_none(@TempDir Path disk) throws Exception {
		assumeThat(run("mount", "-t", "tmpfs", "-o", "size=" + SMALL_DISK_MEGABYTES + "m", "tmpfs", disk.toString()))
			.as("a small disk")
			.isZero();
		try (Node node = Node.on(disk.resolve("data")).start()) {
			List<Letter> letters = new Letters("disk", 3).write(200);
			Postman before = new Postman(letters.subList(0, 50), 0);
			before.carry(List.of(node.mailSession()));
			assertThat(before.left()).isZero();

			Path filler = disk.resolve("filler");
			fill(filler);
			Postman during = new Postman(letters.subList(50, 150), 0);
			during.carry(List.of(node.mailSession()));
			assertThat(during.left()).as("refused letters").isPositive();

			Files.delete(filler);
			await().atMost(ofMinutes(2)).until(node::isReady);
			await().atMost(ofMinutes(5)).until(() -> {
				during.carry(List.of(node.mailSession()));
				return during.left() == 0;
			});
			Postman after = new Postman(letters.subList(150, 200), 0);
			after.carry(List.of(node.mailSession()));
			assertThat(after.left()).isZero();
			new Books(node.program()).hold(new ArrayList<>(letters), ofMinutes(3));
		}
		finally {
			run("umount", "-l", disk.toString());
		}
	}

	/** Writes until nothing more goes onto the disk. */
	private static void fill(Path filler) throws IOException {
		byte[] block = new byte[64 * 1024];
		try (OutputStream out = Files.newOutputStream(filler)) {
			while (true) {
				out.write(block);
			}
		}
		catch (IOException full) {
			assertThat(Files.size(filler)).isPositive();
		}
	}

	private static int run(String... command) throws Exception {
		return new ProcessBuilder(command).inheritIO().start().waitFor();
	}

}
