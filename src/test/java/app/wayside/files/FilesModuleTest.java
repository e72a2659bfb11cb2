package app.wayside.files;

import java.nio.charset.StandardCharsets;

import app.wayside.identity.Actor;
import app.wayside.support.Companies;
import app.wayside.support.Company;
import app.wayside.support.ModuleTest;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ModuleTest
class FilesModuleTest {

	private static final byte[] TICKET = "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

	private final Files files;

	private final Companies companies;

	FilesModuleTest(Files files, Companies companies) {
		this.files = files;
		this.companies = companies;
	}

	@Test
	void a_file_is_what_its_content_says_and_is_there_for_its_company_only() {
		Company ours = this.companies.create();
		Company theirs = this.companies.create();

		StoredFile ticket = ours.as(Actor.WAYSIDE, () -> this.files.store(new Upload("ticket", "text/plain", TICKET)));

		assertThat(ticket.type()).isEqualTo("application/pdf");
		assertThat(ours.as(Actor.WAYSIDE, () -> this.files.content(ticket.id()))).isEqualTo(TICKET);
		assertThatExceptionOfType(FileNotFound.class)
			.isThrownBy(() -> theirs.as(Actor.WAYSIDE, () -> this.files.content(ticket.id())));
	}

}
