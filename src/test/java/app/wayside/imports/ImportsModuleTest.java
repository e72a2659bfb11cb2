package app.wayside.imports;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

import app.wayside.conversations.Channels;
import app.wayside.support.Companies;
import app.wayside.support.Company;
import app.wayside.support.ModuleTest;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@ModuleTest
class ImportsModuleTest {

	private final PastImports imports;

	private final Channels channels;

	private final Company company;

	ImportsModuleTest(PastImports imports, Channels channels, Companies companies) {
		this.imports = imports;
		this.channels = channels;
		this.company = companies.create();
	}

	@Test
	void a_table_is_tried_and_taken_in() {
		this.company.run(() -> this.channels.open(new Channels.NewChannel("EMAIL",
				"help@" + this.company.key() + ".example", "Harbourline Help", "海港客服", "en")));
		UUID id = this.company.as("Ada",
				() -> this.imports.handIn(Source.TABLE, List.of(new PastImports.Handed("old.csv",
						"id,subject,email,created\nA-1,Lost bag,omar@guests.example,2024-06-01\n"))));

		assertThat(this.company.as("Ada", () -> this.imports.attempt(id)).count(PastImport.Outcome.CREATED)).isOne();
		this.company.run("Ada", () -> this.imports.start(id));

		Awaitility.await()
			.atMost(Duration.ofSeconds(60))
			.until(() -> this.company.as("Ada", () -> this.imports.get(id)).count(PastImport.Outcome.CREATED) == 1);
	}

}
