package app.wayside.cases.search;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

import app.wayside.cases.CaseFile;
import app.wayside.cases.CaseFiles;
import app.wayside.cases.CaseLists;
import app.wayside.cases.CaseRow;
import app.wayside.cases.CaseView;
import app.wayside.conversations.HandIn;
import app.wayside.support.CaseFixture;
import app.wayside.support.Companies;
import app.wayside.support.Company;
import app.wayside.support.MailClient;
import app.wayside.support.WaysideTest;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** Files are found by their names, and cases by their files and by those who wrote. */
@WaysideTest
class FileSearchTest {

	private final Doors doors;

	private final Companies companies;

	private final MailClient mail;

	private final JdbcClient jdbc;

	private final TransactionTemplate transaction;

	private Company harbourline;

	private String inbox;

	FileSearchTest(CaseLists lists, CaseFiles files, HandIn handIn, CaseFixture fixture, Companies companies,
			MailClient mail, JdbcClient jdbc, TransactionTemplate transaction) {
		this.doors = new Doors(lists, files, handIn, fixture);
		this.companies = companies;
		this.mail = mail;
		this.jdbc = jdbc;
		this.transaction = transaction;
	}

	record Doors(CaseLists lists, CaseFiles files, HandIn handIn, CaseFixture fixture) {
	}

	@BeforeEach
	void two_guests_send_files() {
		this.harbourline = this.companies.create();
		this.inbox = this.mail.openInbox(this.harbourline);
		write("Lina Meier <lina.meier@guests.example>", "Ferry", "BoardingPass_KX72QP.pdf", "hotel-invoices 2026.PDF");
		write("王小明 <wang@guests.example>", "酒店", "酒店发票（三月）.txt");
	}

	@Test
	void a_file_is_found_by_words_of_its_name_whatever_joins_them() {
		assertThat(named("invoice")).containsExactly("hotel-invoices 2026.PDF");
		assertThat(named("pass kx72")).containsExactly("BoardingPass_KX72QP.pdf");
		assertThat(named("boardingpa")).containsExactly("BoardingPass_KX72QP.pdf");
		assertThat(named("file:pdf")).containsExactly("BoardingPass_KX72QP.pdf", "hotel-invoices 2026.PDF");
		assertThat(named("file:boarding,发票")).containsExactly("酒店发票（三月）.txt", "BoardingPass_KX72QP.pdf");
		assertThat(named("发票 txt")).containsExactly("酒店发票（三月）.txt");
	}

	@Test
	void words_that_stand_in_two_names_find_neither() {
		assertThat(named("boarding invoice")).isEmpty();
	}

	@Test
	void other_terms_narrow_the_cases_of_the_files() {
		assertThat(named("pdf from:lina.meier@guests.example")).hasSize(2);
		assertThat(named("pdf from:wang")).isEmpty();
		assertThat(named("pdf status:closed")).isEmpty();
		assertThat(named("pdf -file:invoices")).isEmpty();
	}

	@Test
	void cases_are_found_by_their_files_and_by_those_who_wrote() {
		assertThat(found("file:invoice")).containsExactly("Ferry");
		assertThat(found("from:meier")).containsExactly("Ferry");
		assertThat(found("from:小明")).containsExactly("酒店");
		assertThat(found("from:小明,meier")).containsExactly("酒店", "Ferry");
		assertThat(found("file:txt from:meier")).isEmpty();
		assertThat(found("-from:meier")).containsExactly("酒店");
		assertThat(found("invoices")).as("the name of a file is no word of its case").isEmpty();
		assertThat(this.harbourline.as("Ratna", () -> this.doors.lists().page(CaseView.OPEN, "file:pdf", null, 9)))
			.extracting(CaseRow::subject)
			.containsExactly("Ferry");
	}

	@Test
	void what_was_looked_for_is_marked_in_the_name() {
		assertThat(this.harbourline.as("Ratna", () -> this.doors.files().named("invoice", null, 9)).files())
			.singleElement()
			.satisfies((file) -> assertThat(file.marked().parts()).contains(new Snippet.Part("invoices", true)));
	}

	@Test
	void parts_of_what_was_found_follow_one_another() {
		for (int guest = 0; guest < 5; guest++) {
			write("guest" + guest + "@guests.example", "Lounge " + guest, "lounge-" + guest + ".pdf");
		}
		CaseFiles.Found first = this.harbourline.as("Ratna", () -> this.doors.files().named("lounge", null, 3));
		CaseFiles.Found second = this.harbourline.as("Ratna",
				() -> this.doors.files().named("lounge", first.next(), 3));

		assertThat(first.files()).extracting(CaseFile::subject).containsExactly("Lounge 4", "Lounge 3", "Lounge 2");
		assertThat(second.files()).extracting(CaseFile::subject).containsExactly("Lounge 1", "Lounge 0");
		assertThat(second.next()).isNull();
	}

	@Test
	void another_company_finds_none_of_them() {
		Company other = this.companies.create();

		assertThat(other.as("Ratna", () -> this.doors.files().named("invoice", null, 9)).files()).isEmpty();
	}

	/** As the application's own role, below the wall. */
	@Test
	void words_of_names_are_looked_up_by_their_index_below_the_wall() {
		assertThat(named("invoice")).hasSize(1);
		this.harbourline.run("Ratna", () -> this.transaction.executeWithoutResult((status) -> {
			assertThat(this.jdbc.sql("select current_user").query(String.class).single()).isEqualTo("wayside_app");
			List<String> hits = this.jdbc
				.sql("select cast(case_id as text) from cases_with_words('''~f=invoic''', 'infinity', :id, 10)")
				.param("id", new java.util.UUID(-1, -1))
				.query(String.class)
				.list();
			assertThat(hits).hasSize(1);
			assertThat(this.jdbc.sql("""
					select seq_scan || ' walks, ' || (idx_scan > 0) from pg_stat_xact_all_tables
					where relname = 'case_search' and schemaname = 'public'
					""").query(String.class).single()).isEqualTo("0 walks, true");
		}));
	}

	private List<String> named(String words) {
		return this.harbourline.as("Ratna", () -> this.doors.files().named(words, null, 9))
			.files()
			.stream()
			.map(CaseFile::name)
			.toList();
	}

	private List<String> found(String words) {
		return this.harbourline.as("Ratna", () -> this.doors.lists().page(CaseView.ALL, words, null, 9))
			.stream()
			.map(CaseRow::subject)
			.toList();
	}

	private void write(String from, String subject, String... names) {
		try {
			MimeMessage mail = this.mail.compose("x@guests.example", this.inbox, subject, "");
			int at = from.indexOf('<');
			mail.setFrom((at < 0) ? new jakarta.mail.internet.InternetAddress(from)
					: new jakarta.mail.internet.InternetAddress(from.substring(at + 1, from.length() - 1),
							from.substring(0, at).strip(), "UTF-8"));
			MimeMultipart parts = new MimeMultipart();
			MimeBodyPart text = new MimeBodyPart();
			text.setText("Please see the file.", "UTF-8");
			parts.addBodyPart(text);
			for (String name : names) {
				MimeBodyPart file = new MimeBodyPart();
				file.setText("content of " + name, "UTF-8");
				file.setFileName(jakarta.mail.internet.MimeUtility.encodeText(name, "UTF-8", "B"));
				file.setDisposition("attachment");
				parts.addBodyPart(file);
			}
			mail.setContent(parts);
			ByteArrayOutputStream bytes = new ByteArrayOutputStream();
			mail.saveChanges();
			mail.writeTo(bytes);
			this.harbourline.as("Ada", () -> {
				this.doors.handIn().submit(bytes.toByteArray(), this.inbox);
				return 0;
			});
		}
		catch (MessagingException | IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
