package app.wayside.soak;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;

import app.wayside.soak.Letters.Letter;
import app.wayside.tenancy.OwnersDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A backup that is taken while mail arrives, restored elsewhere: what was acknowledged
 * before it began is there once, with its files, and the restored node goes on from
 * there.
 */
class BackupUnderMailTest {

	private static final Duration SETTLED = Duration.ofMinutes(2);

	private static final int MOST = 2000;

	@Test
	void a_backup_that_is_taken_while_mail_arrives_holds_all_that_was_acknowledged_before(@TempDir Path folder)
			throws Exception {
		Path file = folder.resolve("wayside.backup");
		Path other = folder.resolve("other");
		List<Letter> before = new Letters("before", 21).write(40);
		List<Letter> letters = new ArrayList<>(before);
		try (Node node = Node.on(folder.resolve("node")).start()) {
			carry(before, node);
			AtomicBoolean taken = new AtomicBoolean();
			CompletableFuture<List<Letter>> during = CompletableFuture.supplyAsync(() -> carryUntil(taken, node));
			assertThat(node.command("backup", file.toString())).as("backup").isZero();
			taken.set(true);
			letters.addAll(during.join());
			new Books(node.program()).hold(letters, SETTLED);
			assertThat(node.command("audit-verify")).as("the chain of the log").isZero();
		}
		assertThat(Node.run(other, "restore", file.toString())).as("rows, hashes and chain as they were").isZero();
		assertThat(filesWithoutBytes(other)).isZero();
		Files.copy(folder.resolve("node").resolve(NodeProgram.TOKEN), other.resolve(NodeProgram.TOKEN));
		try (Node restored = Node.on(other).start()) {
			new Books(restored.program()).hold(before, SETTLED);
			Map<String, List<JsonNode>> entries = new Books(restored.program()).entries();
			assertThat(entries.values()).as("letters of the restored node").allMatch((entry) -> entry.size() == 1);
			System.out.printf("Acknowledged before the backup began: %d; in the backup: %d; in the end: %d%n",
					before.size(), entries.size(), letters.size());
			assertThat(entries.size()).as("mail went on while the backup was taken").isLessThan(letters.size());

			List<Letter> rest = letters.stream()
				.filter((letter) -> !entries.containsKey("<" + letter.id() + ">"))
				.collect(Collectors.toList());
			rest.addAll(new Letters("before", 21).answers(before, 10));
			carry(rest, restored);
			letters.addAll(rest.subList(rest.size() - 10, rest.size()));
			new Books(restored.program()).hold(letters, SETTLED);
			assertThat(restored.command("audit-verify")).as("the chain goes on").isZero();
		}
	}

	private static void carry(List<Letter> letters, Node node) {
		Postman postman = new Postman(letters, 0);
		while (postman.left() > 0) {
			postman.carry(List.of(node.mailSession()));
		}
	}

	/** Letters that were handed over until something else was done, and a few more. */
	private static List<Letter> carryUntil(AtomicBoolean done, Node node) {
		List<Letter> carried = new ArrayList<>();
		boolean last = false;
		for (int bag = 0; !last && carried.size() < MOST; bag++) {
			last = done.get();
			List<Letter> letters = new Letters("during" + bag, bag).write(8);
			carry(letters, node);
			carried.addAll(letters);
		}
		return carried;
	}

	/** Files that a message refers to, and whose bytes are not there. */
	private static int filesWithoutBytes(Path data) throws SQLException {
		StandardEnvironment settings = new StandardEnvironment();
		settings.getPropertySources().addFirst(new MapPropertySource("test", Map.of("wayside.data", data.toString())));
		int missing = 0;
		int files = 0;
		try (OwnersDatabase database = OwnersDatabase.open(settings);
				Connection connection = database.connect();
				Statement statement = connection.createStatement()) {
			List<String> tenants = new ArrayList<>();
			try (ResultSet row = statement.executeQuery("select every_tenant()")) {
				while (row.next()) {
					tenants.add(row.getString(1));
				}
			}
			for (String tenant : tenants) {
				statement.execute("select set_config('app.tenant', '" + tenant + "', false)");
				try (ResultSet row = statement.executeQuery("""
						select count(*), count(*) filter (where octet_length(b.content) is distinct from f.size
						                                     or sha256(b.content) is distinct from f.sha256)
						from message_attachment a
						left join file f on f.tenant_id = a.tenant_id and f.id = a.file_id
						left join file_blob b on b.tenant_id = f.tenant_id and b.sha256 = f.sha256
						""")) {
					row.next();
					files += row.getInt(1);
					missing += row.getInt(2);
				}
			}
		}
		assertThat(files).as("files of letters").isPositive();
		return missing;
	}

}
