package app.wayside.conversations;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.List;

import app.wayside.cases.CaseDetail;
import app.wayside.cases.CaseDetails;
import app.wayside.cases.CaseId;
import app.wayside.cases.CaseLists;
import app.wayside.cases.CaseRow;
import app.wayside.cases.CaseView;
import app.wayside.cases.GapLeft;
import app.wayside.cases.NewerMessage;
import app.wayside.cases.Replies;
import app.wayside.files.FileTypeRefused;
import app.wayside.files.Files;
import app.wayside.files.StoredFile;
import app.wayside.files.Upload;
import app.wayside.identity.NotAllowed;
import app.wayside.support.Companies;
import app.wayside.support.Company;
import app.wayside.support.MailClient;
import app.wayside.support.WaysideTest;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What is being written, with its files, until it is sent or thrown away. */
@WaysideTest
class DraftsTest {

	private final Company company;

	private final String inbox;

	private final MailClient mail;

	private final Drafts drafts;

	private final Desk desk;

	private CaseDetail opened;

	private Drafts.Place reply;

	DraftsTest(Companies companies, MailClient mail, Drafts drafts, CaseLists lists, CaseDetails details,
			Replies replies, Messages messages, Files files) {
		this.company = companies.create();
		this.inbox = mail.openInbox(this.company);
		this.mail = mail;
		this.drafts = drafts;
		this.desk = new Desk(lists, details, replies, messages, files);
	}

	private record Desk(CaseLists lists, CaseDetails details, Replies replies, Messages messages, Files files) {
	}

	@BeforeEach
	void a_case() {
		this.mail.send("budi@example.com", this.inbox, "Charged twice", "My card was charged twice.");
		this.opened = Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> this.company.as("Ratna", () -> {
			List<CaseRow> rows = this.desk.lists().page(CaseView.ALL, "", null, 10);
			return rows.isEmpty() ? null : this.desk.details().get(new CaseId(rows.getFirst().id()));
		}), (detail) -> detail != null);
		this.reply = new Drafts.Place(this.opened.conversationId(), Drafts.Kind.REPLY);
	}

	@Test
	void a_draft_keeps_words_and_files_for_its_author_alone() {
		this.company.run("Ratna", () -> {
			this.drafts.keep(this.reply, "Dear Budi,");
			this.drafts.attach(this.reply, List.of(text("receipt.txt"), text("terms.txt")));
			this.drafts.keep(this.reply, "Dear Budi, see the receipt.");
		});
		Draft mine = draft();
		assertThat(mine.text()).isEqualTo("Dear Budi, see the receipt.");
		assertThat(mine.files()).extracting(StoredFile::name).containsExactly("receipt.txt", "terms.txt");
		assertThat(mine.files()).extracting(StoredFile::size).containsOnly(19L);
		assertThat(this.company.as("Chen", () -> this.drafts.of(this.reply)).empty()).isTrue();
		assertThat(this.company
			.as("Ratna", () -> this.drafts.of(new Drafts.Place(this.opened.conversationId(), Drafts.Kind.NOTE)))
			.empty()).isTrue();
	}

	@Test
	void a_file_is_taken_off_and_forgotten_and_without_words_the_others_stay() {
		this.company.run("Ratna", () -> {
			this.drafts.keep(this.reply, "Dear Budi,");
			this.drafts.attach(this.reply, List.of(text("receipt.txt"), text("terms.txt")));
		});
		StoredFile wrong = draft().files().getFirst();
		this.company.run("Chen", () -> this.drafts.detach(this.reply, wrong.id()));
		assertThat(draft().files()).hasSize(2);
		this.company.run("Ratna", () -> {
			this.drafts.detach(this.reply, wrong.id());
			this.drafts.keep(this.reply, " ");
		});
		assertThat(draft().files()).extracting(StoredFile::name).containsExactly("terms.txt");
		assertThat(draft().text()).isEmpty();
		assertThat(kept(wrong)).isFalse();
	}

	@Test
	void what_is_sent_takes_its_files_along() {
		this.company.run("Ratna", () -> this.drafts.attach(this.reply, List.of(text("receipt.txt"))));
		StoredFile file = draft().files().getFirst();
		MessageId sent = this.company.as("Ratna", () -> this.desk.replies()
			.reply(this.opened.id(), this.drafts.of(this.reply).saying("See the receipt."), Long.MAX_VALUE));
		assertThat(draft().empty()).isTrue();
		Message message = this.company.as("Ratna", () -> this.desk.messages().get(sent));
		assertThat(message.attachments()).extracting(Message.Attachment::name).containsExactly("receipt.txt");
		assertThat(kept(file)).isTrue();
	}

	@Test
	void a_refused_reply_leaves_the_draft_as_it_is() {
		this.company.run("Ratna", () -> {
			this.drafts.keep(this.reply, "See the receipt.");
			this.drafts.attach(this.reply, List.of(text("receipt.txt")));
		});
		assertThatExceptionOfType(NewerMessage.class)
			.isThrownBy(() -> this.company.run("Ratna", () -> this.desk.replies()
				.reply(this.opened.id(), this.drafts.of(this.reply).saying("See the receipt."), -1)));
		assertThat(draft().files()).hasSize(1);
		assertThat(draft().text()).isEqualTo("See the receipt.");
	}

	@Test
	void a_reply_with_a_gap_that_nobody_filled_is_refused_and_stays_a_draft() {
		this.company.run("Ratna", () -> this.drafts.keep(this.reply, "Your booking {{ booking.reference }} is paid."));
		assertThatExceptionOfType(GapLeft.class)
			.isThrownBy(() -> this.company.run("Ratna",
					() -> this.desk.replies()
						.reply(this.opened.id(), this.drafts.of(this.reply).saying(draft().text()), Long.MAX_VALUE)))
			.satisfies((left) -> assertThat(left.gaps()).containsExactly("booking.reference"));
		assertThat(draft().text()).contains("{{ booking.reference }}");
	}

	@Test
	void a_draft_that_is_thrown_away_lets_its_files_go() {
		this.company.run("Ratna", () -> this.drafts.attach(this.reply, List.of(text("receipt.txt"))));
		StoredFile file = draft().files().getFirst();
		this.company.run("Ratna", () -> this.drafts.discard(this.reply));
		assertThat(draft().empty()).isTrue();
		assertThat(kept(file)).isFalse();
	}

	@Test
	void too_many_files_programs_and_strangers_are_refused() {
		assertThatExceptionOfType(TooManyFiles.class).isThrownBy(() -> this.company.run("Ratna",
				() -> this.drafts.attach(this.reply, Collections.nCopies(21, text("receipt.txt")))));
		Upload program = new Upload("run.exe", "application/octet-stream",
				"MZ\u0000\u0001".getBytes(StandardCharsets.UTF_8));
		assertThatExceptionOfType(FileTypeRefused.class)
			.isThrownBy(() -> this.company.run("Ratna", () -> this.drafts.attach(this.reply, List.of(program))));
		assertThatExceptionOfType(NotAllowed.class).isThrownBy(
				() -> this.company.run("Tomas", () -> this.drafts.attach(this.reply, List.of(text("receipt.txt")))));
		assertThat(draft().empty()).isTrue();
	}

	private Draft draft() {
		return this.company.as("Ratna", () -> this.drafts.of(this.reply));
	}

	private boolean kept(StoredFile file) {
		return this.company.as("Ratna", () -> this.desk.files().find(file.id())).isPresent();
	}

	private static Upload text(String name) {
		return new Upload(name, "text/plain", "Paid on 3 November.".getBytes(StandardCharsets.UTF_8));
	}

}
