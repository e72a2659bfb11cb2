package app.wayside.imports;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import app.wayside.cases.CaseDetail;
import app.wayside.cases.CaseDetails;
import app.wayside.cases.CaseHistory;
import app.wayside.cases.CaseId;
import app.wayside.cases.CaseLists;
import app.wayside.cases.CaseRow;
import app.wayside.cases.CaseView;
import app.wayside.cases.Cases;
import app.wayside.cases.Status;
import app.wayside.conversations.Direction;
import app.wayside.conversations.Message;
import app.wayside.conversations.Messages;
import app.wayside.imports.PastImport.Outcome;
import app.wayside.imports.PastImport.State;
import app.wayside.support.Companies;
import app.wayside.support.Company;
import app.wayside.support.MailClient;
import app.wayside.support.WaysideTest;
import jakarta.mail.internet.MimeMessage;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Tickets of other desks become cases, and nobody outside hears of it. */
@WaysideTest
class PastImportsTest {

	private final Desk desk;

	private final Companies companies;

	private final MailClient mail;

	private final JdbcClient jdbc;

	private final Path outgoing;

	private final TransactionTemplate transaction;

	private Company harbourline;

	private String inbox;

	PastImportsTest(PastImports imports, CaseLists lists, CaseDetails details, CaseHistory history, Messages messages,
			Cases cases, Companies companies, MailClient mail, JdbcClient jdbc, TransactionTemplate transaction,
			@Value("${wayside.data}") Path data) {
		this.desk = new Desk(imports, lists, details, history, messages, cases);
		this.companies = companies;
		this.mail = mail;
		this.jdbc = jdbc;
		this.transaction = transaction;
		this.outgoing = data.resolve("outgoing");
	}

	record Desk(PastImports imports, CaseLists lists, CaseDetails details, CaseHistory history, Messages messages,
			Cases cases) {
	}

	@BeforeEach
	void a_company_with_an_inbox() {
		this.harbourline = this.companies.create();
		this.inbox = this.mail.openInbox(this.harbourline);
	}

	@Test
	void a_trial_says_what_would_become_of_each_ticket_and_changes_nothing() {
		UUID id = handIn(Source.ZENDESK, "zendesk.json");

		PastImports.Trial trial = this.harbourline.as("Ada", () -> this.desk.imports().attempt(id));

		assertThat(trial.count(Outcome.CREATED)).isEqualTo(3);
		assertThat(trial.count(Outcome.REFUSED)).isEqualTo(1);
		assertThat(trial.samples(1)).singleElement()
			.satisfies((line) -> assertThat(List.of(line.number(), line.reason())).containsExactly("4713",
					"no-requester"));
		assertThat(trial.tags()).containsEntry("refunds", 1L);
		assertThat(found("")).isEmpty();
	}

	@Test
	void tickets_become_cases_with_their_own_times_authors_numbers_and_files() {
		UUID id = handIn(Source.ZENDESK, "zendesk.json");
		plan(id, Map.of("refunds", category()));
		takeIn(id);

		CaseDetail ferry = only("ref:4711");
		List<Message> said = messages(ferry);
		assertThat(ferry.status()).isEqualTo(Status.CLOSED);
		assertThat(ferry.openedAt()).isEqualTo(Instant.parse("2024-02-03T08:00:00Z"));
		assertThat(ferry.closedAt()).isEqualTo(Instant.parse("2024-02-05T10:30:00Z"));
		assertThat(ferry.clocks()).isEmpty();
		assertThat(ferry.classification().category()).isEqualTo(category());
		assertThat(said).extracting(Message::direction).containsExactly(Direction.IN, Direction.OUT, Direction.NOTE);
		assertThat(said).extracting(Message::fromName).containsExactly("Lina Meier", "Old Agent", "Old Agent");
		assertThat(said.get(1).body()).contains("the money is on its way").doesNotContain("<");
		assertThat(said.get(1).attachments()).extracting(Message.Attachment::name).containsExactly("refund-slip.txt");
		assertThat(found("ref:zendesk-4711 refunding")).hasSize(1);
		CaseDetail hotel = only("热水");
		assertThat(hotel.status()).isEqualTo(Status.NEW);
		assertThat(hotel.clocks()).isNotEmpty()
			.allSatisfy((clock) -> assertThat(clock.startedAt()).isAfter(Instant.now().minus(Duration.ofMinutes(5))));
		assertThat(only("passport").status()).isEqualTo(Status.WAITING);
	}

	@Test
	void taken_in_twice_nothing_changes_and_what_is_new_is_added() {
		takeIn(handIn(Source.ZENDESK, "zendesk.json"));
		UUID again = handIn(Source.ZENDESK, "zendesk.json");
		takeIn(again);
		assertThat(get(again).counts()).containsOnly(Map.entry(Outcome.KNOWN, 3), Map.entry(Outcome.REFUSED, 1));
		assertThat(found("")).hasSize(3);

		UUID later = this.harbourline.as("Ada", () -> this.desk.imports()
			.handIn(Source.ZENDESK, List.of(new PastImports.Handed("later.json", text("zendesk.json").replace(
					"\"comments\": [",
					"\"comments\": [ { \"id\": 8, \"ticket_id\": 4712, \"author_id\": 9, \"body\": \"Moved to another room.\", \"public\": true, \"created_at\": \"2024-03-02T08:00:00Z\" },")))));
		takeIn(later);
		assertThat(get(later).count(Outcome.UPDATED)).isEqualTo(1);
		assertThat(messages(only("热水"))).hasSize(2);
	}

	@Test
	void nothing_leaves_the_house_and_no_survey_notice_or_rule_follows() {
		long before = letters();
		takeIn(handIn(Source.ZENDESK, "zendesk.json"));
		takeIn(handIn(Source.OTRS, "otrs.json"));
		// a real letter to a real question shows that letters do leave, and came after
		this.mail.send("fresh@guests.example", this.inbox, "Which gate?", "Which gate is it?");
		Awaitility.await().atMost(Duration.ofSeconds(90)).until(() -> letters() > before);

		assertThat(mailTo("guests.example"))
			.noneMatch((mail) -> mail.contains("lina") || mail.contains("wang") || mail.contains("wulan"));
		assertThat(count("select count(*) from outgoing where tenant_id = :tenant and recipient not like 'fresh%'"))
			.isZero();
		assertThat(count("select count(*) from notice where tenant_id = :tenant")).isZero();
		assertThat(count("select count(*) from survey where tenant_id = :tenant")).isZero();
		assertThat(
				count("""
						select count(*) from service_case where tenant_id = :tenant and status = 'RESOLVED' or triage = 'PENDING'
						  and tenant_id = :tenant and opened_at < '2025-01-01'"""))
			.isZero();
	}

	@Test
	void an_answer_to_an_old_letter_finds_its_case() throws Exception {
		takeIn(handIn(Source.ZENDESK, "zendesk.json"));
		MimeMessage answer = this.mail.compose("lina.meier@guests.example", this.inbox, "Re: your refund",
				"It has not arrived.");
		answer.setHeader("In-Reply-To", "<ferry-2@old-desk.example>");
		this.mail.send(answer);

		Awaitility.await()
			.atMost(Duration.ofSeconds(60))
			.untilAsserted(() -> assertThat(only("ref:4711").status()).isEqualTo(Status.NEW));
		assertThat(messages(only("ref:4711"))).extracting(Message::body)
			.anyMatch((body) -> body.contains("It has not arrived."));
		assertThat(only("ref:4711").clocks()).isNotEmpty();
	}

	@Test
	void taken_back_only_what_somebody_worked_on_stays() {
		UUID id = handIn(Source.ZENDESK, "zendesk.json");
		takeIn(id);
		CaseId hotel = only("热水").id();
		this.harbourline.run("Ratna", () -> this.desk.cases().take(hotel));

		this.harbourline.run("Ada", () -> this.desk.imports().undo(id));
		await(id, State.UNDONE);

		assertThat(get(id).counts()).containsEntry(Outcome.REMOVED, 2).containsEntry(Outcome.KEPT, 1);
		assertThat(found("")).extracting(CaseRow::subject).containsExactly("房间没有热水");
		takeIn(handIn(Source.ZENDESK, "zendesk.json"));
		assertThat(found("")).hasSize(3);
	}

	@Test
	void an_import_is_stopped_and_goes_on_where_it_was() {
		UUID id = handIn(Source.ZENDESK, "zendesk.json");
		this.harbourline.run("Ada", () -> this.transaction.executeWithoutResult((status) -> {
			this.desk.imports().start(id);
			this.desk.imports().stop(id);
		}));
		assertThat(get(id).state()).isEqualTo(State.STOPPED);
		assertThat(get(id).count(Outcome.WAITING)).isEqualTo(4);

		takeIn(id);

		assertThat(found("")).hasSize(3);
		assertThatExceptionOfType(PastImportNotNow.class)
			.isThrownBy(() -> this.harbourline.run("Ada", () -> this.desk.imports().stop(id)));
	}

	@Test
	void freshdesk_and_otrs_are_read_as_they_write() {
		takeIn(handIn(Source.FRESHDESK, "freshdesk-tickets.json", "freshdesk-contacts.json"));
		takeIn(handIn(Source.OTRS, "otrs.json"));

		CaseDetail charged = only("ref:freshdesk-88");
		assertThat(charged.status()).isEqualTo(Status.CLOSED);
		assertThat(messages(charged)).extracting(Message::body)
			.containsExactly("My card was charged twice.", "We returned one payment.", "Thank you!");
		CaseDetail seat = only("ref:2014112130500001");
		assertThat(messages(seat)).extracting(Message::direction)
			.containsExactly(Direction.IN, Direction.OUT, Direction.NOTE);
		assertThat(messages(seat).get(1).attachments()).extracting(Message.Attachment::name)
			.containsExactly("seat.txt");
	}

	@Test
	void the_columns_of_a_table_are_named_by_somebody() {
		UUID id = handIn(Source.TABLE, "table.csv");
		PastImport draft = get(id);
		assertThat(draft.mapping())
			.startsWith(ImportColumn.NUMBER, ImportColumn.SUBJECT, ImportColumn.TEXT, ImportColumn.EMAIL,
					ImportColumn.NAME, ImportColumn.STATUS, ImportColumn.OPENED)
			.endsWith(ImportColumn.IGNORED);
		List<ImportColumn> named = Stream.concat(draft.mapping().subList(0, 7).stream(), Stream.of(ImportColumn.TAGS))
			.toList();
		this.harbourline.run("Ada",
				() -> this.desk.imports().plan(id, new PastImports.Plan(null, named, Map.of("North", category()))));
		takeIn(id);

		assertThat(get(id).counts()).containsOnly(Map.entry(Outcome.CREATED, 2), Map.entry(Outcome.REFUSED, 1));
		assertThat(only("ref:T-1").classification().category()).isEqualTo(category());
		assertThat(only("ref:T-3").customerId()).isEqualTo(only("ref:T-1").customerId());
	}

	@Test
	void what_is_no_export_is_refused() {
		for (String nothing : List.of("", "{ \"tickets\": ", "[]", "{\"a\": 1}")) {
			assertThatExceptionOfType(PastImportNotReadable.class).isThrownBy(() -> this.harbourline.as("Ada",
					() -> this.desk.imports().handIn(Source.ZENDESK, List.of(new PastImports.Handed("x", nothing)))));
		}
		assertThatExceptionOfType(app.wayside.identity.NotAllowed.class)
			.isThrownBy(() -> this.harbourline.as("Ratna", () -> this.desk.imports().latest()));
	}

	private UUID handIn(Source source, String... names) {
		return this.harbourline.as("Ada", () -> this.desk.imports()
			.handIn(source, Stream.of(names).map((name) -> new PastImports.Handed(name, text(name))).toList()));
	}

	private void plan(UUID id, Map<String, String> categories) {
		this.harbourline.run("Ada",
				() -> this.desk.imports().plan(id, new PastImports.Plan(null, List.of(), categories)));
	}

	private void takeIn(UUID id) {
		this.harbourline.run("Ada", () -> this.desk.imports().start(id));
		await(id, State.DONE);
	}

	private void await(UUID id, State state) {
		Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> get(id).state() == state);
	}

	private PastImport get(UUID id) {
		return this.harbourline.as("Ada", () -> this.desk.imports().get(id));
	}

	private List<CaseRow> found(String filter) {
		return this.harbourline.as("Ratna", () -> this.desk.lists().page(CaseView.ALL, filter, null, 50));
	}

	private CaseDetail only(String filter) {
		List<CaseRow> rows = found(filter);
		assertThat(rows).as(filter).hasSize(1);
		return this.harbourline.as("Ratna", () -> this.desk.details().get(new CaseId(rows.getFirst().id())));
	}

	private List<Message> messages(CaseDetail detail) {
		return this.harbourline.as("Ratna", () -> this.desk.messages().latest(detail.conversationId(), 50));
	}

	private String category() {
		return this.harbourline.as("Ratna",
				() -> this.transaction.execute((status) -> this.jdbc
					.sql("select key from category where tenant_id = :tenant order by position limit 1")
					.param("tenant", this.harbourline.tenant().value())
					.query(String.class)
					.single()));
	}

	private long count(String sql) {
		return this.harbourline.as("Ada",
				() -> java.util.Objects.requireNonNull(this.transaction.execute((status) -> this.jdbc.sql(sql)
					.param("tenant", this.harbourline.tenant().value())
					.query(Long.class)
					.single())));
	}

	private long letters() {
		return mailTo("fresh@guests.example").count();
	}

	/**
	 * What left from this company's inbox; other tests write to people of the same names.
	 */
	private Stream<String> mailTo(String whom) {
		if (!Files.isDirectory(this.outgoing)) {
			return Stream.of();
		}
		try (Stream<Path> files = Files.list(this.outgoing)) {
			return files.filter((file) -> file.toString().endsWith(".eml"))
				.map(PastImportsTest::head)
				.filter((head) -> head.contains(this.inbox) && head.contains(whom))
				.toList()
				.stream();
		}
		catch (IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
	}

	private static String head(Path file) {
		try {
			return Files.readString(file, StandardCharsets.ISO_8859_1).split("\r?\n\r?\n", 2)[0];
		}
		catch (IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
	}

	private static String text(String name) {
		try (var in = PastImportsTest.class.getResourceAsStream("/imports/" + name)) {
			return new String(java.util.Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
	}

}
