package app.wayside.privacy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipInputStream;

import app.wayside.approvals.Approval;
import app.wayside.approvals.ApprovalRequest;
import app.wayside.approvals.Approvals;
import app.wayside.cases.CaseDetail;
import app.wayside.cases.CaseDetails;
import app.wayside.cases.CaseId;
import app.wayside.cases.CaseLists;
import app.wayside.cases.CaseRow;
import app.wayside.cases.CaseView;
import app.wayside.cases.Cases;
import app.wayside.cases.Closures;
import app.wayside.cases.FollowUps;
import app.wayside.cases.Replies;
import app.wayside.cases.Triage;
import app.wayside.cases.TriageScheme;
import app.wayside.cases.sla.Party;
import app.wayside.conversations.Drafts;
import app.wayside.conversations.Words;
import app.wayside.files.Files;
import app.wayside.files.Upload;
import app.wayside.identity.Subject;
import app.wayside.support.Companies;
import app.wayside.support.Company;
import app.wayside.support.MailClient;
import app.wayside.support.WaysideTest;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A person is erased, and every column of every table is searched for the words by which
 * one would know her. A new table that keeps such words is found here.
 */
@WaysideTest
@Import({ ErasureTest.Work.class, ErasureTest.Office.class, ErasureTest.Said.class })
class ErasureTest {

	/** Stand in her mail, in what colleagues wrote about her, and nowhere else. */
	private static final List<String> HERS = List.of("Quillonne", "quillonne.varga", "Zephyrhaven", "Lumivale",
			"passport-quill", "sapphire suitcase");

	/** Answers that programs may ask for again for a day; then they are removed. */
	private static final Set<String> SHORT_LIVED = Set.of("idempotency_key");

	private final Company company;

	private final MailClient mail;

	private final Work work;

	private final Office office;

	private final JdbcClient jdbc;

	private final TransactionTemplate transactions;

	ErasureTest(Companies companies, MailClient mail, Work work, JdbcClient jdbc, TransactionTemplate transactions) {
		this.company = companies.create();
		this.mail = mail;
		this.work = work;
		this.office = work.office();
		this.jdbc = jdbc;
		this.transactions = transactions;
	}

	/** What colleagues do about her. */
	@TestComponent
	record Work(CaseLists lists, CaseDetails details, Cases cases, Closures closures, Office office) {
	}

	/** What else is kept about her. */
	@TestComponent
	record Office(Said said, Triage triage, FollowUps followUps, Approvals approvals, Privacy privacy) {
	}

	/** What is said, and is about to be. */
	@TestComponent
	record Said(Replies replies, Drafts drafts, Files files) {
	}

	@Test
	void nothing_that_was_kept_of_her_is_found_in_any_table() throws Exception {
		String inbox = this.mail.openInbox(this.company);
		this.mail.send(herMail(inbox));
		CaseDetail opened = only();
		this.company.run("Ratna", () -> work(opened));
		assertThat(found()).isNotEmpty();
		assertThat(export(opened)).contains("Quillonne", "Zephyrhaven", "passport-quill.pdf");

		erase(opened);

		assertThat(found()).isEmpty();
		assertThat(this.company.as("Ratna", () -> this.work.details().get(opened.id())).number())
			.isEqualTo(opened.number());
	}

	private MimeMessage herMail(String inbox) throws Exception {
		MimeMessage mail = this.mail.compose("Quillonne Varga <quillonne.varga@example.com>", inbox,
				"Refund for the Lumivale tour", "");
		MimeBodyPart text = new MimeBodyPart();
		text.setText(
				"Dear all, our trip to Zephyrhaven was cancelled (booking HTL-88213). Please refund us.\n\nQuillonne",
				"UTF-8");
		MimeBodyPart file = new MimeBodyPart();
		file.setFileName("passport-quill.pdf");
		file.setContent("%PDF-1.4 a sapphire suitcase".getBytes(StandardCharsets.US_ASCII), "application/pdf");
		mail.setContent(new MimeMultipart(text, file));
		return mail;
	}

	private void work(CaseDetail opened) {
		this.work.cases().take(opened.id());
		this.work.cases()
			.wait(opened.id(), new Cases.WaitingOrder(Party.PARTNER, "The hotel looks for Quillonne", null));
		Said said = this.office.said();
		Upload upload = new Upload("sheet.txt", "text/plain", "a sapphire suitcase".getBytes(StandardCharsets.UTF_8));
		said.replies()
			.reply(opened.id(),
					new Words("Dear Quillonne, we look into Zephyrhaven.", List.of(said.files().store(upload).id())),
					Long.MAX_VALUE);
		said.replies().note(opened.id(), Words.of("Quillonne sounded upset."), List.of());
		said.drafts().keep(new Drafts.Place(opened.conversationId(), Drafts.Kind.REPLY), "Dear Quillonne,");
		said.drafts().attach(new Drafts.Place(opened.conversationId(), Drafts.Kind.REPLY), List.of(upload));
		this.office.triage().correct(opened.id(), TriageScheme.PROCESS, "complaint");
		this.office.followUps()
			.set(opened.id(), new FollowUps.Order(null, "CALL_BACK", "Call Quillonne", Instant.now()));
		this.office.approvals()
			.request(ApprovalRequest.of(new Subject("case", opened.id().value()), "Voucher for Quillonne",
					"Zephyrhaven was cancelled"));
		this.work.closures()
			.resolve(opened.id(), new Closures.Solution("refunded", "Refunded to Quillonne.", "airline.cancelled"));
	}

	private String export(CaseDetail opened) throws IOException {
		byte[] zip = this.company.as("Ada", () -> this.office.privacy().export(opened.customerId().value()));
		StringBuilder all = new StringBuilder();
		try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
			while (entries.getNextEntry() != null) {
				all.append(new String(entries.readAllBytes(), StandardCharsets.UTF_8));
			}
		}
		return all.toString();
	}

	private void erase(CaseDetail opened) {
		this.company.as("Ada", () -> this.office.privacy().erase(opened.customerId().value(), "Asked by mail"));
		Approval waiting = this.company.as("Sofia", () -> this.office.approvals().about(opened.customerId().value()))
			.getFirst();
		this.company.run("Sofia", () -> this.office.approvals().grant(waiting.id(), "Checked"));
	}

	/** Every place, as table.column, in which one of her words still stands. */
	private List<String> found() {
		return this.company.as("Ada", () -> this.transactions.execute((status) -> {
			List<String> found = new ArrayList<>();
			for (Column column : columns()) {
				for (String word : HERS) {
					if (!SHORT_LIVED.contains(column.table()) && holds(column, word)) {
						found.add(column.table() + "." + column.name() + ": " + word);
					}
				}
			}
			return found;
		}));
	}

	/** All columns that can hold words. */
	private List<Column> columns() {
		return this.jdbc
			.sql("""
					select c.table_name as table, c.column_name as name, c.data_type as type
					from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
					where c.table_schema = 'public' and t.table_type = 'BASE TABLE'
					  and c.data_type in ('text', 'character', 'character varying', 'json', 'jsonb', 'ARRAY', 'bytea', 'xml')
					order by 1, 2
					""")
			.query(Column.class)
			.list();
	}

	private boolean holds(Column column, String word) {
		String where = column.type().equals("bytea") ? "position(convert_to(:word, 'UTF8') in %s) > 0"
				: "strpos(lower(%s::text), lower(:word)) > 0";
		return this.jdbc
			.sql("select exists (select from " + column.table() + " where " + where.formatted(column.name()) + ")")
			.param("word", word)
			.query(Boolean.class)
			.single();
	}

	record Column(String table, String name, String type) {
	}

	/** Her case, once it was judged and acknowledged. */
	private CaseDetail only() {
		return Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> this.company.as("Sofia", () -> {
			List<CaseRow> rows = this.work.lists().page(CaseView.ALL, "", null, 10);
			return rows.isEmpty() ? null : this.work.details().get(new CaseId(rows.getFirst().id()));
		}), (detail) -> detail != null && detail.assignment().team() != null);
	}

}
