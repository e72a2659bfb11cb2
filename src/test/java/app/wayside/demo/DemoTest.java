package app.wayside.demo;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import javax.sql.DataSource;

import app.wayside.WaysideApplication;
import app.wayside.demo.script.DemoScript;
import app.wayside.demo.script.ScriptedCase;
import app.wayside.identity.Founded;
import app.wayside.support.FreshData;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestConstructor;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The demonstration, with the cases of its last week. How long all four hundred take is
 * measured, not tested.
 */
@SpringBootTest(classes = WaysideApplication.class,
		properties = { "wayside.mail.port=-1", "wayside.empty=true", "wayside.dispatch.here=false",
				"wayside.audit.seal-every=1h", "wayside.cases.ladder-sweep=1h", "wayside.cases.silence-sweep=1h",
				"wayside.cases.queue-sweep=1h", "wayside.triage.sweep=1h", "wayside.quality.survey-sweep=1h",
				"wayside.mail.sweep=1h" })
@ContextConfiguration(initializers = FreshData.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
@DirtiesContext
class DemoTest {

	private static final Instant NOW = Instant.parse("2026-11-20T09:30:00Z");

	private final DemoStart.Telling telling;

	private final JsonMapper json;

	private final JdbcClient owner;

	DemoTest(DemoStart.Telling telling, JsonMapper json, @FlywayDataSource DataSource owners) {
		this.telling = telling;
		this.json = json;
		this.owner = JdbcClient.create(owners);
	}

	@Test
	void it_is_told_twice_alike_and_nothing_of_it_leaves(@TempDir Path folder) throws Exception {
		DemoFounding.Made made = tell();
		List<String> first = told();
		assertThat(first).hasSizeGreaterThan(30);
		assertThat(states("service_case", "status")).contains("NEW", "OPEN", "WAITING");
		assertThat(states("outgoing", "state")).containsExactly("SENT");
		assertThat(states("outgoing", "route")).containsExactly("demo");
		assertThat(this.owner.sql("select count(*) from raw_message where outcome not in ('CASE', 'FOLLOW_UP')")
			.query(Integer.class)
			.single()).isZero();
		assertThat(this.owner.sql("select count(*) from event_log where at > :now")
			.param("now", java.sql.Timestamp.from(NOW))
			.query(Integer.class)
			.single()).as("events of the past").isLessThan(60);

		keptForItsOwner(folder, this.telling.founding().open(made));
		// Jobs that the told past has woken may still read here; before a start there are
		// none.
		Awaitility.await()
			.atMost(Duration.ofMinutes(1))
			.ignoreExceptionsInstanceOf(PessimisticLockingFailureException.class)
			.until(() -> {
				this.telling.slate().wipe();
				return true;
			});
		tell();
		assertThat(told()).isEqualTo(first);
	}

	/** Nobody has come to work yet, so the queues stay as they were told. */
	private DemoFounding.Made tell() {
		DemoScript script = DemoScript.read();
		List<ScriptedCase> cases = script.cases(7, NOW)
			.stream()
			.filter((told) -> told.openedAt().isAfter(NOW.minus(Duration.ofDays(6))))
			.toList();
		var passwords = DemoFounding.passwords(script.agency());
		DemoFounding.Made made = app.wayside.time.ScopedClock.at(NOW.minus(Duration.ofDays(92)), () -> {
			Founded founded = this.telling.founding().found(script.agency(), passwords);
			return this.telling.founding().settle(script.agency(), founded, passwords);
		});
		this.telling.play().play(cases, made.cast(), NOW);
		return made;
	}

	/** What can be seen of each case, in the order of their numbers. */
	private List<String> told() {
		return this.owner.sql("""
				select concat_ws(' | ', c.number, c.subject, c.status, c.process, c.category, c.severity, c.language,
				                 s.name, t.key, c.opened_at, c.due_at,
				                 (select string_agg(e.type || e.at, ',' order by e.seq) from event_log e
				                  where e.tenant_id = c.tenant_id and e.about_id = c.id and e.at <= :now),
				                 (select string_agg(m.direction || m.new_text, ',' order by m.seq) from message m
				                  where m.conversation_id = c.conversation_id and m.kind = 'NORMAL'))
				from service_case c
				left join team t on (t.tenant_id, t.id) = (c.tenant_id, c.team_id)
				left join staff s on (s.tenant_id, s.id) = (c.tenant_id, c.agent_id)
				order by c.number
				""").param("now", java.sql.Timestamp.from(NOW)).query(String.class).list();
	}

	private List<String> states(String table, String column) {
		return this.owner.sql("select distinct " + column + " from " + table + " order by 1")
			.query(String.class)
			.list();
	}

	private void keptForItsOwner(Path folder, DemoFile.Demo demo) throws Exception {
		DemoFile file = new DemoFile(this.json, folder);
		file.write(demo.at("http://localhost:1", "localhost:2"));
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("demo.json"))))
			.isEqualTo("rw-------");
		DemoFile.Demo read = file.read().orElseThrow();
		assertThat(read.users()).hasSameSizeAs(demo.users());
		assertThat(read.users()).filteredOn((user) -> user.totpSecret() != null)
			.extracting(DemoFile.User::role)
			.containsExactlyInAnyOrder("administrator", "auditor");
		assertThat(read.api().token()).startsWith("wsd_");
	}

}
