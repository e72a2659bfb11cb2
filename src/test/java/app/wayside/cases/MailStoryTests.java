package app.wayside.cases;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;

import app.wayside.cases.sla.CaseClock;
import app.wayside.cases.sla.ClockKind;
import app.wayside.cases.sla.ClockState;
import app.wayside.conversations.Direction;
import app.wayside.conversations.Message;
import app.wayside.conversations.MessageKind;
import app.wayside.conversations.Messages;
import app.wayside.conversations.Words;
import app.wayside.identity.TeamProfile;
import app.wayside.identity.Teams;
import app.wayside.support.Companies;
import app.wayside.support.Company;
import app.wayside.support.MailClient;
import app.wayside.support.Postbox;
import app.wayside.support.WaysideTest;
import jakarta.mail.internet.MimeMessage;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The main story, by a real mail client over the socket: a message becomes a closed case.
 */
@WaysideTest
class MailStoryTests {

	private final Companies companies;

	private final MailClient mail;

	private final Teams teams;

	private final Desk desk;

	private Company harbourline;

	private String inbox;

	MailStoryTests(Companies companies, MailClient mail, Teams teams, CaseLists lists, CaseDetails details,
			Messages messages, Replies replies, Closures closures, CustomerSay customer, Cases cases) {
		this.companies = companies;
		this.mail = mail;
		this.teams = teams;
		this.desk = new Desk(lists, details, messages, replies, closures, customer, cases);
	}

	record Desk(CaseLists lists, CaseDetails details, Messages messages, Replies replies, Closures closures,
			CustomerSay customer, Cases cases) {
	}

	@BeforeEach
	void a_company_with_an_inbox() {
		this.harbourline = this.companies.create();
		this.inbox = this.mail.openInbox(this.harbourline);
		this.harbourline.run(() -> {
			this.teams
				.create(new TeamProfile("desk", "Service desk", "客服", java.time.ZoneId.of("Asia/Shanghai"), "always"));
		});
	}

	@Test
	void a_mail_opens_a_case_with_clocks_a_team_and_a_receipt() throws Exception {
		send("li.na@example.com", "航班取消要求退款", "你们的航班 MU5101 昨天被取消了，我打了三次电话都没人理。请马上退款！订单号 ABC123。", null);

		CaseDetail opened = only();
		List<Message> messages = messagesOf(opened);

		assertThat(opened.number()).matches("C-\\d{4}-\\d{6}");
		assertThat(opened.subject()).isEqualTo("航班取消要求退款");
		assertThat(opened.assignment().team()).isNotNull();
		assertThat(opened.classification().language()).startsWith("zh");
		assertThat(opened.clocks()).extracting(CaseClock::kind)
			.containsExactlyInAnyOrder(ClockKind.FIRST_REPLY, ClockKind.RESOLUTION);
		assertThat(messages).hasSize(2);
		assertThat(messages.getLast().direction()).isEqualTo(Direction.OUT);
		assertThat(messages.getLast().kind()).isEqualTo(MessageKind.AUTO_REPLY);
		assertThat(messages.getLast().subject()).contains(opened.number());
		assertThat(messages.getLast().body()).contains("/p/").contains(opened.number());
	}

	@Test
	void a_letter_names_the_travellers_mail_as_the_one_that_it_answers(@Autowired Postbox postbox) throws Exception {
		MimeMessage mail = this.mail.compose("wen@example.com", this.inbox, "Which terminal?", "Which terminal is it?");
		this.mail.send(mail);
		CaseDetail opened = only();

		assertThat(postbox.await("wen@example.com", opened.number()).thread()).containsExactly(mail.getMessageID());
	}

	@Test
	void a_reply_stops_the_first_clock_and_an_answer_to_it_comes_back_to_the_same_case() throws Exception {
		send("budi@example.com", "Charged twice", "I was charged twice for HTL-88213.", null);
		CaseDetail opened = only();

		this.harbourline.run("Ratna", () -> {
			this.desk.cases().take(opened.id());
			this.desk.replies().reply(opened.id(), Words.of("We look into it, Budi."), opened.lastSeq());
		});
		Message reply = messagesOf(opened).getLast();
		send("budi@example.com", "Re: " + reply.subject(), "Thank you.", "<" + idOf(reply) + ">");

		Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> messagesOf(opened).size() == 4);
		CaseDetail after = get(opened.id());
		assertThat(after.status()).isEqualTo(Status.OPEN);
		assertThat(after.clocks()).anySatisfy((clock) -> {
			assertThat(clock.kind()).isEqualTo(ClockKind.FIRST_REPLY);
			assertThat(clock.state()).isEqualTo(ClockState.MET);
		}).anySatisfy((clock) -> {
			assertThat(clock.kind()).isEqualTo(ClockKind.NEXT_REPLY);
			assertThat(clock.state()).isEqualTo(ClockState.RUNNING);
		});
	}

	@Test
	void a_reply_on_a_stale_view_is_refused() throws Exception {
		send("tomas@example.com", "Hotel has no booking", "The hotel says there is no booking.", null);
		CaseDetail opened = only();
		this.harbourline.run(() -> this.desk.customer().write(opened.id(), Words.of("I am at the desk now.")));

		assertThatExceptionOfType(NewerMessage.class).isThrownBy(() -> this.harbourline.run("Ratna",
				() -> this.desk.replies().reply(opened.id(), Words.of("Which hotel?"), opened.lastSeq())));
		assertThat(messagesOf(opened)).noneMatch((message) -> message.body().equals("Which hotel?"));
	}

	@Test
	void the_customers_no_reopens_one_level_higher_and_his_yes_closes() throws Exception {
		send("mei@example.com", "Add an infant", "Please add our baby to SIN-HND.", null);
		CaseDetail opened = only();
		Closures.Solution solution = new Closures.Solution("answered", "The airline adds infants at check-in.",
				"customer.information");
		this.harbourline.run("Ratna", () -> {
			this.desk.cases().take(opened.id());
			this.desk.closures().resolve(opened.id(), solution);
		});

		this.harbourline.run(() -> this.desk.customer().refuse(opened.id(), Words.of("They told me the opposite.")));
		assertThat(get(opened.id()).status()).isEqualTo(Status.NEW);
		assertThat(get(opened.id()).assignment().level()).isEqualTo(1);

		this.harbourline.run("Sofia", () -> {
			this.desk.cases().take(opened.id());
			this.desk.closures().resolve(opened.id(), solution);
		});
		this.harbourline.run(() -> this.desk.customer().confirm(opened.id()));
		assertThat(get(opened.id()).status()).isEqualTo(Status.CLOSED);
	}

	@Test
	void an_out_of_office_notice_gets_no_receipt_and_opens_nothing() throws Exception {
		MimeMessage notice = this.mail.compose("sleepy@example.com", this.inbox, "Automatic reply: away",
				"I am away until Monday.");
		notice.setHeader("Auto-Submitted", "auto-replied");
		this.mail.send(notice);
		send("wake@example.com", "A real question", "Do I need a visa for Bali?", null);

		assertThat(only().subject()).isEqualTo("A real question");
	}

	private String idOf(Message reply) {
		return reply.id() + "@" + this.harbourline.key() + ".example";
	}

	private void send(String from, String subject, String text, @Nullable String inReplyTo) throws Exception {
		MimeMessage mail = this.mail.compose(from, this.inbox, subject, text);
		if (inReplyTo != null) {
			mail.setHeader("In-Reply-To", inReplyTo);
		}
		this.mail.send(mail);
	}

	/** The only case of the company, once it was judged and acknowledged. */
	private CaseDetail only() {
		return Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> this.harbourline.as("Sofia", () -> {
			List<CaseRow> rows = this.desk.lists().page(CaseView.ALL, "", null, 10);
			return (rows.size() == 1) ? this.desk.details().get(new CaseId(rows.getFirst().id())) : null;
		}), (detail) -> detail != null && messagesOf(detail).size() > 1);
	}

	private CaseDetail get(CaseId id) {
		return as(() -> this.desk.details().get(id));
	}

	private List<Message> messagesOf(CaseDetail detail) {
		return as(() -> this.desk.messages().latest(detail.conversationId(), 50));
	}

	private <T> T as(Callable<T> work) {
		return this.harbourline.as("Sofia", work);
	}

}
