package app.wayside.operations;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.time.Clock;

import app.wayside.audit.ChainCheck;
import app.wayside.audit.Verification;
import app.wayside.identity.SkillProfile;
import app.wayside.identity.Skills;
import app.wayside.support.Companies;
import app.wayside.support.Company;
import app.wayside.support.WaysideTest;
import app.wayside.tenancy.OwnersDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What is backed up while Wayside runs comes back whole in another place. */
@WaysideTest
class BackupTest {

	private final Companies companies;

	private final Skills skills;

	private final Path data;

	BackupTest(Companies companies, Skills skills, @Value("${wayside.data}") Path data) {
		this.companies = companies;
		this.skills = skills;
		this.data = data;
	}

	@Test
	void a_backup_is_restored_row_by_row_with_its_chain_and_its_keys(@TempDir Path folder) throws Exception {
		Company company = this.companies.create();
		company.run("Ada",
				() -> this.skills.create(new SkillProfile("balloons", "Balloons, \\N and \"tabs\"\t", "热气球")));
		Path file = folder.resolve("wayside.backup");
		Path other = folder.resolve("other");

		Manifest kept;
		try (OwnersDatabase database = OwnersDatabase.open(settings(this.data))) {
			assertThat(database.isInUse()).isTrue();
			kept = new Backup(database, Clock.systemUTC()).into(file);
		}
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
		assertThat(kept.tables()).filteredOn((table) -> table.name().equals("skill"))
			.singleElement()
			.satisfies((table) -> assertThat(table.rows()).isPositive());

		try (OwnersDatabase database = OwnersDatabase.open(settings(other))) {
			assertThat(new Restore(database).from(file)).isEqualTo(kept);
			// Other tests break the chains of other companies.
			assertThat(ChainCheck.ofAll(database.dataSource()).get(company.tenant()))
				.isInstanceOf(Verification.Sound.class);
			Manifest again = new Backup(database, Clock.systemUTC()).into(folder.resolve("again.backup"));
			assertThat(again.tables()).isEqualTo(kept.tables());
			assertThat(again.sequences()).isEqualTo(kept.sequences());
			assertThatExceptionOfType(NotPossible.class).isThrownBy(() -> new Restore(database).from(file))
				.satisfies((refused) -> assertThat(refused.key()).isEqualTo("operations.restore.not-empty"));
			try (Connection connection = database.connect();
					var statement = connection.createStatement();
					var row = statement.executeQuery("select log_place() > max(transaction) from event_log")) {
				assertThat(row.next()).isTrue();
				assertThat(row.getBoolean(1)).as("new events come after those that were brought along").isTrue();
			}
		}
		assertThat(other.resolve("keys/fields.json")).hasSameBinaryContentAs(this.data.resolve("keys/fields.json"));
	}

	@Test
	void a_damaged_backup_restores_nothing(@TempDir Path folder) throws Exception {
		this.companies.create();
		Path file = folder.resolve("wayside.backup");
		assertThat(Operations.run("backup", file.toString(), "--wayside.data=" + this.data)).isZero();
		byte[] bytes = Files.readAllBytes(file);
		bytes[bytes.length / 3] ^= 1;
		Files.write(file, bytes);
		Path other = folder.resolve("other");
		assertThat(Operations.run("restore", file.toString(), "--wayside.data=" + other)).isOne();
		try (OwnersDatabase database = OwnersDatabase.open(settings(other));
				Connection connection = database.connect();
				var statement = connection.createStatement();
				var row = statement.executeQuery("select count(*) from every_tenant()")) {
			row.next();
			assertThat(row.getInt(1)).isZero();
		}
	}

	@Test
	void the_commands_tell_what_is_wrong_with_them() {
		assertThat(Operations.run("backup")).isEqualTo(2);
		assertThat(Operations.run("undo")).isEqualTo(2);
		assertThat(Operations.run("restore", "/nowhere/at.all", "--wayside.data=" + this.data)).isOne();
	}

	private static StandardEnvironment settings(Path data) {
		StandardEnvironment settings = new StandardEnvironment();
		settings.getPropertySources()
			.addFirst(new MapPropertySource("test", java.util.Map.of("wayside.data", data.toString())));
		return settings;
	}

}
