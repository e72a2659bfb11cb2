package app.wayside.cases.deeds;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import app.wayside.cases.CaseDetail;
import app.wayside.cases.CaseDetails;
import app.wayside.cases.CaseId;
import app.wayside.cases.CaseLists;
import app.wayside.cases.GapLeft;
import app.wayside.cases.NewerMessage;
import app.wayside.cases.Status;
import app.wayside.cases.Watchers;
import app.wayside.cases.sla.Party;
import app.wayside.cases.sla.Severity;
import app.wayside.conversations.Drafts;
import app.wayside.conversations.Message;
import app.wayside.conversations.Messages;
import app.wayside.identity.NotAllowed;
import app.wayside.support.Companies;
import app.wayside.support.Company;
import app.wayside.support.HandedMail;
import app.wayside.support.WaysideTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What can be done to a case is told before, and is done whole or not at all. */
@WaysideTest
@Import(HandedMail.class)
class DeedsTest {

	private static final Map<String, String> LETTER = Map.of("en",
			"Dear {{customer.name}}, we look into {{case.number}}.", "zh",
			"{{customer.name}}，您好，我们正在处理{{case.number}}。");

	private final HandedMail mail;

	private final Deeds deeds;

	private final DeedJson json;

	private final Desk desk;

	private final Company company;

	private CaseId id;

	DeedsTest(HandedMail mail, Deeds deeds, DeedJson json, Companies companies, CaseLists lists, CaseDetails details,
			Messages messages, Drafts drafts, Watchers watchers, DeedWords words) {
		this.mail = mail;
		this.deeds = deeds;
		this.json = json;
		this.desk = new Desk(lists, details, messages, drafts, watchers, words);
		this.company = companies.create();
	}

	private record Desk(CaseLists lists, CaseDetails details, Messages messages, Drafts drafts, Watchers watchers,
			DeedWords words) {
	}

	@BeforeEach
	void a_case() {
		this.mail.openInbox(this.company);
		var conversation = this.mail.from(this.company, "li.na@example.com", "Refund for MU5101").conversationId();
		this.id = this.company.as("Ratna", () -> this.desk.lists().byConversations(Set.of(conversation)))
			.get(conversation);
	}

	@Test
	void a_rehearsal_tells_each_change_and_the_whole_letter_and_changes_nothing() {
		CaseDetail before = detail();
		List<Deed> macro = List.of(new Deed.Take(), new Deed.Weigh(Severity.CRITICAL), new Deed.Reply(LETTER),
				new Deed.Wait(Party.AIRLINE, "Form sent", 48));

		DeedTrial trial = this.company.as("Ratna", () -> this.deeds.rehearse(this.id, macro, before.lastSeq()));

		assertThat(trial.refusal()).isEmpty();
		assertThat(trial.steps().get(0).changes()).extracting(DeedTrial.Change::part)
			.contains(DeedTrial.Part.AGENT, DeedTrial.Part.STATUS);
		assertThat(trial.steps().get(1).changes()).extracting(DeedTrial.Change::after).contains("CRITICAL");
		assertThat(trial.steps().get(2).letters()).singleElement().satisfies((letter) -> {
			assertThat(letter.outward()).isTrue();
			assertThat(letter.to()).containsExactly("li.na@example.com");
			assertThat(letter.text()).startsWith("Dear ").contains(before.number()).doesNotContain("{{");
		});
		assertThat(trial.steps().get(3).changes()).extracting(DeedTrial.Change::after).contains("AIRLINE", "WAITING");
		assertThat(standing(detail())).isEqualTo(standing(before));
		assertThat(said(before)).extracting(Message::staffId).containsOnlyNulls();
	}

	@Test
	void deeds_are_done_by_the_commands_of_an_agent() {
		CaseDetail before = detail();
		List<Deed> all = List.of(new Deed.Assign(null, this.company.colleague("Chen").id().value()),
				new Deed.Note("@Sofia Marin please look at {{case.number}}."), new Deed.Task("Call the airline", 4),
				new Deed.Watch(null), new Deed.Reply(LETTER),
				new Deed.Resolve("refunded", Map.of("en", "Paid back."), "airline.slow-refund"));

		this.company.run("Ratna", () -> this.deeds.perform(this.id, all, before.lastSeq()));

		CaseDetail after = detail();
		assertThat(after.status()).isEqualTo(Status.RESOLVED);
		assertThat(after.assignment().agent()).isEqualTo(this.company.colleague("Chen").id());
		assertThat(this.company.as("Chen", () -> this.desk.watchers().of(this.id)))
			.containsExactly(this.company.colleague("Ratna").id());
		assertThat(said(after)).extracting(Message::newText)
			.anySatisfy((text) -> assertThat(text).isEqualTo("@Sofia Marin please look at " + after.number() + "."))
			.anySatisfy((text) -> assertThat(text).endsWith("we look into " + after.number() + "."));
	}

	@Test
	void what_is_refused_names_its_step_and_undoes_those_before() {
		CaseDetail before = detail();
		List<Deed> macro = List.of(new Deed.Take(),
				new Deed.Reply(Map.of("en", "Your booking {{score}} is paid back.")), new Deed.Close());

		assertThatExceptionOfType(DeedRefused.class)
			.isThrownBy(() -> this.company.run("Ratna", () -> this.deeds.perform(this.id, macro, before.lastSeq())))
			.satisfies((refused) -> {
				assertThat(refused.step()).isEqualTo(1);
				assertThat(refused.why()).isInstanceOfSatisfying(GapLeft.class,
						(left) -> assertThat(left.gaps()).containsExactly("score"));
			});
		assertThat(standing(detail())).isEqualTo(standing(before));
		DeedTrial trial = this.company.as("Ratna", () -> this.deeds.rehearse(this.id, macro, before.lastSeq()));
		assertThat(trial.steps()).extracting(DeedTrial.Step::state)
			.containsExactly(DeedTrial.State.DONE, DeedTrial.State.REFUSED, DeedTrial.State.NOT_TRIED);
	}

	@Test
	void a_reply_on_a_stale_view_is_refused_in_the_rehearsal_too() {
		List<Deed> reply = List.of(new Deed.Reply(LETTER));

		assertThat(this.company.as("Ratna", () -> this.deeds.rehearse(this.id, reply, 0)).refusal())
			.containsInstanceOf(NewerMessage.class);
	}

	@Test
	void a_draft_stays_as_it_is_whatever_is_done_to_its_case() {
		Drafts.Place place = new Drafts.Place(detail().conversationId(), Drafts.Kind.REPLY);
		Drafts.Place note = new Drafts.Place(detail().conversationId(), Drafts.Kind.NOTE);
		this.company.run("Ratna", () -> {
			this.desk.drafts().keep(place, "Half a sentence that");
			this.desk.drafts().keep(note, "Between us");
			this.deeds.perform(this.id, List.of(new Deed.Note("Seen."), new Deed.Reply(LETTER)), Long.MAX_VALUE);
		});

		assertThat(this.company.as("Ratna", () -> this.desk.drafts().of(place)).text())
			.isEqualTo("Half a sentence that");
		assertThat(this.company.as("Ratna", () -> this.desk.drafts().of(note)).text()).isEqualTo("Between us");
		assertThat(said(detail())).extracting(Message::newText).doesNotContain("Half a sentence that");
	}

	@Test
	void nonsense_is_refused_with_the_step_and_what_is_wrong_with_it() {
		assertFault("deeds[0]", List.of());
		assertFault("deeds[1].team", List.of(new Deed.Take(), new Deed.Assign(UUID.randomUUID(), null)));
		assertFault("deeds[0].agent", List.of(new Deed.Assign(null, UUID.randomUUID())));
		assertFault("deeds[0].category", List.of(new Deed.Categorise("weather")));
		assertFault("deeds[0].texts.en", List.of(new Deed.Reply(Map.of("en", "{{weather}}"))));
		assertFault("deeds[0].texts", List.of(new Deed.Reply(Map.of())));
		assertFault("deeds[0].hours", List.of(new Deed.Task("Call", 0)));
		assertFault("deeds[0].code", List.of(new Deed.Resolve("magic", Map.of("en", "Done."), "nobody")));
		assertFault("deeds[0]", List.of(new Deed.Reply(LETTER), new Deed.Reply(LETTER)));
	}

	@Test
	void whoever_may_only_read_cases_does_nothing_to_them() {
		assertThatExceptionOfType(NotAllowed.class).isThrownBy(
				() -> this.company.run("Tomas", () -> this.deeds.perform(this.id, List.of(new Deed.Take()), 0)));
	}

	@Test
	void deeds_are_stored_by_names_that_never_change() {
		UUID somebody = UUID.fromString("00000000-0000-0000-0000-000000000001");
		List<Deed> all = List.of(new Deed.Take(), new Deed.Assign(null, somebody), new Deed.Wait(Party.BANK, "", null),
				new Deed.Categorise("refund.late"), new Deed.Weigh(Severity.LOW), new Deed.Note("a"),
				new Deed.Reply(Map.of("en", "b")), new Deed.Task("c", 2),
				new Deed.Resolve("refunded", Map.of("en", "d"), "e"), new Deed.Close(), new Deed.Watch(null));

		String stored = this.json.write(all);

		assertThat(this.json.read(stored)).isEqualTo(all);
		assertThat(this.json.read("""
				[{"deed": "take"}, {"deed": "assign", "team": null, "agent": "00000000-0000-0000-0000-000000000001"},
				 {"deed": "wait", "party": "BANK", "reason": "", "hours": null},
				 {"deed": "category", "category": "refund.late"}, {"deed": "severity", "severity": "LOW"},
				 {"deed": "note", "text": "a"}, {"deed": "reply", "texts": {"en": "b"}},
				 {"deed": "task", "text": "c", "hours": 2},
				 {"deed": "resolve", "code": "refunded", "texts": {"en": "d"}, "cause": "e"}, {"deed": "close"},
				 {"deed": "watch", "staff": null}]
				""")).isEqualTo(all);
		assertThat(all).extracting(Deed::word)
			.containsExactly("take", "assign", "wait", "category", "severity", "note", "reply", "task", "resolve",
					"close", "watch");
	}

	@Test
	void each_deed_is_a_sentence_in_both_languages() {
		Deed wait = new Deed.Wait(Party.AIRLINE, "", 48);
		assertThat(this.company.as("Ratna", () -> this.desk.words().sentence(wait, Locale.ENGLISH)))
			.isEqualTo("Wait for: airline; look again after 48 hours.");
		assertThat(this.company.as("Ratna",
				() -> this.desk.words().sentence(new Deed.Watch(null), Locale.SIMPLIFIED_CHINESE)))
			.isEqualTo("关注工单。");
	}

	private void assertFault(String field, List<Deed> wrong) {
		assertThatExceptionOfType(DeedNotValid.class)
			.isThrownBy(() -> this.company.run("Ratna", () -> this.deeds.check(wrong)))
			.extracting(DeedNotValid::field)
			.isEqualTo(field);
	}

	private CaseDetail detail() {
		return this.company.as("Sofia", () -> this.desk.details().get(this.id));
	}

	private static String standing(CaseDetail detail) {
		return detail.status() + " " + detail.assignment().agent() + " " + detail.lastSeq();
	}

	private List<Message> said(CaseDetail detail) {
		return this.company.as("Sofia", () -> this.desk.messages().latest(detail.conversationId(), 20));
	}

}
