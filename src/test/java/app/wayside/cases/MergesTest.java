package app.wayside.cases;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import app.wayside.cases.sla.CaseClock;
import app.wayside.cases.sla.Party;
import app.wayside.conversations.Messages;
import app.wayside.conversations.Words;
import app.wayside.support.Companies;
import app.wayside.support.Company;
import app.wayside.support.HandedMail;
import app.wayside.support.ModuleTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

/** Cases that are joined and divided, by mail as travellers send it. */
@ModuleTest
@Import({ HandedMail.class, MergesTest.Desk.class, MergesTest.Joining.class })
class MergesTest {

	private static final String LI_NA = "li.na@example.com";

	private final HandedMail mail;

	private final Desk desk;

	private final Joining joining;

	private final Companies companies;

	private Company company;

	MergesTest(HandedMail mail, Desk desk, Joining joining, Companies companies) {
		this.mail = mail;
		this.desk = desk;
		this.joining = joining;
		this.companies = companies;
	}

	/** What an agent does. */
	@TestComponent
	record Desk(CaseLists lists, Cases cases, Closures closures, Replies replies, CaseDetails details) {
	}

	/** What joins and divides. */
	@TestComponent
	record Joining(Merges merges, Splits splits, Links links, Messages messages, CustomerSay customer) {
	}

	@BeforeEach
	void an_inbox() {
		this.company = this.companies.create();
		this.mail.openInbox(this.company);
	}

	@Test
	void what_was_merged_and_unmerged_is_as_it_was() {
		CaseId one = opens("Refund for MU5101");
		CaseId other = opens("Refund, again");
		this.company.run("Ratna", () -> {
			this.desk.cases().take(other);
			this.desk.cases().wait(other, new Cases.WaitingOrder(Party.AIRLINE, "Form sent", null));
		});
		Seen before = seen(one);
		Seen otherBefore = seen(other);

		merge(one, other);
		assertThat(detail(other).status()).isEqualTo(Status.CLOSED);
		assertThat(detail(other).place().mergedInto()).isEqualTo(one);
		assertThat(rows(CaseView.OPEN)).extracting(CaseRow::id).containsExactly(one.value());
		assertThat(this.company.as("Ratna", () -> this.joining.merges().survivorOf(other))).isEqualTo(one);
		this.company.run("Ratna", () -> this.joining.merges().unmerge(one, other));

		assertThat(seen(one)).isEqualTo(before);
		assertThat(seen(other)).isEqualTo(otherBefore);
	}

	@Test
	void a_message_by_either_route_arrives_at_the_survivor_and_stays_with_its_route() {
		CaseId one = opens("Refund for MU5101");
		CaseId other = opens("Refund, again");
		String number = detail(other).number();
		merge(one, other);
		this.company.run("Ratna", () -> this.desk.closures().close(one));

		follows("Re: Refund, again [" + number + "]");

		assertThat(detail(one).status()).isEqualTo(Status.NEW);
		assertThat(detail(one).lastSeq()).isEqualTo(detail(other).lastSeq());
		assertThat(messages(other)).isEqualTo(2);
		assertThatThrownBy(() -> this.company.run("Ratna",
				() -> this.desk.replies().reply(one, new Words("Soon.", List.of()), detail(one).lastSeq() - 1)))
			.isInstanceOf(NewerMessage.class);
		this.company.run("Ratna", () -> this.joining.merges().unmerge(one, other));
		assertThat(messages(one)).isEqualTo(1);
		assertThat(detail(other).status()).isEqualTo(Status.NEW);
		assertThat(detail(one).lastSeq()).isLessThan(detail(other).lastSeq());
	}

	@Test
	void a_merged_case_is_worked_on_where_it_leads() {
		CaseId one = opens("Refund for MU5101");
		CaseId other = opens("Refund, again");
		CaseId third = opens("Refund, once more");
		int version = detail(one).place().version();
		this.company.run("Ratna", () -> this.desk.cases().take(one));
		assertThatThrownBy(() -> this.company.run("Ratna", () -> this.joining.merges().merge(one, other, version)))
			.isInstanceOf(CaseChanged.class);
		merge(one, other);

		assertThatThrownBy(() -> this.company.run("Ratna", () -> this.desk.cases().take(other)))
			.isInstanceOf(CaseIsMerged.class);
		assertThatThrownBy(() -> merge(other, third)).isInstanceOf(CaseIsMerged.class);
		assertThatThrownBy(() -> merge(third, other)).isInstanceOf(CaseIsMerged.class);
		assertThatThrownBy(() -> merge(one, one)).isInstanceOf(CannotJoin.class);
		assertThatThrownBy(() -> this.company.run("Ratna", () -> this.joining.merges().unmerge(third, other)))
			.isInstanceOf(NotMerged.class);
		merge(third, one);
		assertThat(this.company.as("Ratna", () -> this.joining.merges().routes(third))).hasSize(2);
		this.company.run(() -> this.joining.customer().confirm(other));
		assertThat(detail(third).status()).isEqualTo(Status.CLOSED);
		assertThat(this.company.as("Ratna", () -> this.desk.details().forCustomer(other)).status())
			.isEqualTo(Status.CLOSED);
	}

	@Test
	void messages_are_split_off_with_their_clock_and_put_back() {
		CaseId whole = opens("Refund for MU5101");
		follows("Re: Refund for MU5101 [" + detail(whole).number() + "] and an invoice");
		List<java.time.Instant> began = detail(whole).clocks().stream().map(CaseClock::startedAt).toList();
		var later = this.company.as("Ratna", () -> this.joining.splits().divisible(whole));
		assertThat(later).hasSize(1);

		CaseId part = this.company.as("Ratna",
				() -> this.joining.splits().split(whole, List.of(later.getFirst().id())));

		assertThat(messages(whole)).isEqualTo(1);
		assertThat(messages(part)).isEqualTo(1);
		assertThat(detail(part).clocks()).isNotEmpty()
			.allSatisfy((clock) -> assertThat(clock.startedAt()).isEqualTo(later.getFirst().at()));
		follows("Re: and an invoice [" + detail(part).number() + "]");
		assertThat(messages(part)).isEqualTo(2);
		assertThatThrownBy(
				() -> this.company.as("Ratna", () -> this.joining.splits().split(whole, List.of(first(whole)))))
			.isInstanceOf(CannotSplit.class);

		this.company.run("Ratna", () -> this.joining.splits().undo(whole, part));
		assertThat(messages(whole)).isEqualTo(2);
		assertThat(this.company.as("Ratna", () -> this.joining.merges().survivorOf(part))).isEqualTo(whole);
		assertThat(detail(whole).clocks()).extracting(CaseClock::startedAt).containsExactlyElementsOf(began);
	}

	@Test
	void links_have_two_sides_and_a_child_one_parent() {
		CaseId parent = opens("Strike");
		CaseId child = opens("My flight");
		CaseId other = opens("Another flight");
		UUID link = this.company.as("Ratna", () -> this.joining.links().link(child, parent, LinkKind.CHILD_OF));

		assertThat(this.company.as("Ratna", () -> this.joining.links().link(child, parent, LinkKind.CHILD_OF)))
			.isEqualTo(link);
		assertThatThrownBy(
				() -> this.company.as("Ratna", () -> this.joining.links().link(child, other, LinkKind.CHILD_OF)))
			.isInstanceOf(HasParent.class);
		assertThatThrownBy(
				() -> this.company.as("Ratna", () -> this.joining.links().link(parent, child, LinkKind.CHILD_OF)))
			.isInstanceOf(HasParent.class);
		assertThat(this.company.as("Ratna", () -> this.joining.links().of(parent))).singleElement()
			.satisfies((seen) -> assertThat(seen.text()).isEqualTo("cases.link.CHILD_OF.inward"));
		assertThat(this.company.as("Ratna", () -> this.joining.links().openChildren(parent))).hasSize(1);
		this.company.run("Ratna", () -> this.desk.closures()
			.resolve(parent, new Closures.Solution("refunded", "Paid back.", "airline.slow-refund"), List.of(child)));
		assertThat(detail(child).status()).isEqualTo(Status.RESOLVED);
		this.company.run("Ratna", () -> this.joining.links().unlink(parent, link));
		assertThat(this.company.as("Ratna", () -> this.joining.links().of(child))).isEmpty();
		assertThatThrownBy(() -> this.company.run("Ratna", () -> this.joining.links().unlink(parent, link)))
			.isInstanceOf(LinkNotFound.class);
	}

	private app.wayside.conversations.MessageId first(CaseId id) {
		return this.company.as("Ratna",
				() -> this.joining.messages().latest(detail(id).conversationId(), 10).getFirst().id());
	}

	private void merge(CaseId survivor, CaseId merged) {
		this.company.run("Ratna", () -> this.joining.merges().merge(survivor, merged, null));
	}

	private CaseId opens(String subject) {
		var conversation = this.mail.from(this.company, LI_NA, subject).conversationId();
		CaseId id = this.company.as("Ratna", () -> this.desk.lists().byConversations(Set.of(conversation)))
			.get(conversation);
		// A new case is judged and routed a moment after its mail.
		await().until(() -> detail(id).assignment().team() != null);
		return id;
	}

	private void follows(String subject) {
		this.mail.from(this.company, LI_NA, subject);
	}

	private long messages(CaseId id) {
		return this.company.as("Ratna",
				() -> this.joining.messages()
					.latest(detail(id).conversationId(), 50)
					.stream()
					.filter((message) -> message.direction() == app.wayside.conversations.Direction.IN)
					.count());
	}

	private CaseDetail detail(CaseId id) {
		return this.company.as("Ratna", () -> this.desk.details().get(id));
	}

	private List<CaseRow> rows(CaseView view) {
		return this.company.as("Ratna", () -> this.desk.lists().page(view, "", null, 50));
	}

	/** What is shown of a case, and its clocks. */
	record Seen(CaseRow row, CaseDetail detail, List<Told> clocks) {
	}

	/** A clock without the time that is left of it, which goes by. */
	record Told(Object kind, Object state, Object startedAt, Object explanation) {
	}

	private Seen seen(CaseId id) {
		CaseRow row = rows(CaseView.ALL).stream()
			.filter((each) -> each.id().equals(id.value()))
			.findFirst()
			.orElseThrow();
		CaseDetail detail = detail(id);
		return new Seen(row,
				new CaseDetail(detail.id(), detail.number(), detail.subject(), detail.status(), detail.customerId(),
						detail.conversationId(), detail.classification(), detail.assignment(), detail.waiting(),
						detail.resolution(), detail.openedAt(), detail.closedAt(), detail.lastSeq(),
						detail.references(), List.of(), new CaseDetail.Place(0, detail.place().mergedInto(), null)),
				detail.clocks()
					.stream()
					.map((clock) -> new Told(clock.kind(), clock.state(), clock.startedAt(), clock.explanation()))
					.toList());
	}

}
