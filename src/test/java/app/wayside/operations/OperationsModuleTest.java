package app.wayside.operations;

import java.nio.file.Path;
import java.time.Clock;

import app.wayside.support.Companies;
import app.wayside.support.ModuleTest;
import app.wayside.tenancy.OwnersDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.core.env.Environment;

import static org.assertj.core.api.Assertions.assertThat;

@ModuleTest
class OperationsModuleTest {

	private final Environment settings;

	private final Clock clock;

	private final Companies companies;

	OperationsModuleTest(Environment settings, Clock clock, Companies companies) {
		this.settings = settings;
		this.clock = clock;
		this.companies = companies;
	}

	@Test
	void a_backup_is_made_while_the_application_works(@TempDir Path folder) {
		this.companies.create();
		Path file = folder.resolve("wayside.backup");

		try (OwnersDatabase database = OwnersDatabase.open(this.settings)) {
			Manifest manifest = new Backup(database, this.clock).into(file);

			assertThat(manifest.rows()).isPositive();
			assertThat(file).isNotEmptyFile();
		}
	}

}
